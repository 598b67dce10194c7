/** How terser makes scripts small: what we ship, and what an app that minifies as thoroughly makes of our modules. */
export const minification = {
  toplevel: true,
  ecma: 2022,
  compress: { passes: 3 },
};
