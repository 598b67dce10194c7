/** The languages that surveys speak, as `src/locales` has them. */
export const languages: readonly string[] =
  'ar cs da de el en es fa fi fo fr he hu is it ja ko nb nl nn pl pt ro ru sv tr uk zh zh-hant'.split(' ');
