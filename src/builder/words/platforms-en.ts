import type { PlatformId } from '../platforms.js';
import type { PlatformWords } from './types.js';

/** Places, where the snippet goes in each, and what it strips. `docs/platforms` tells more. */
export const platforms: Readonly<Record<PlatformId, PlatformWords>> = {
  html: {
    name: 'A page of my own (HTML)',
    goes: 'Where the survey is to stand. The script once on the page, anywhere.',
    strips: 'Nothing.',
  },
  framework: {
    name: 'React, Vue and others (npm)',
    goes: 'In a component. The import once in the application.',
    strips: 'Nothing. Vue has to be told that the tag is an element.',
  },
  'wordpress-admin': {
    name: 'WordPress, as an administrator',
    goes: 'In a block “Custom HTML”.',
    strips: 'Nothing for administrators and editors of a single site.',
  },
  'wordpress-author': {
    name: 'WordPress, as an author',
    goes: 'In a block “Custom HTML”. An administrator puts the script in the theme.',
    strips: 'Scripts, frames, forms and unknown tags. A div with data-* and links stay.',
  },
  woocommerce: {
    name: 'WooCommerce, after a purchase',
    goes: 'In the theme’s functions.php or a small plugin.',
    strips: 'Nothing: what a plugin prints is not filtered.',
  },
  drupal: {
    name: 'Drupal',
    goes: 'In the text of a node. The script in the theme.',
    strips: 'Everything that the format “Basic HTML” does not list: scripts, divs, data-*. Links stay.',
  },
  joomla: {
    name: 'Joomla',
    goes: 'In an article. The script in the template.',
    strips: 'Scripts, frames and every tag with a hyphen in its name. A div with data-* stays.',
  },
  squarespace: { name: 'Squarespace', goes: 'In a code block.', strips: 'Nothing in a code block.' },
  wix: {
    name: 'Wix',
    goes: 'In a “Custom element”: address, tag and attributes in their fields.',
    strips: 'In “Embed HTML”, everything that reaches outside of the frame.',
  },
  webflow: { name: 'Webflow', goes: 'In the element “Code Embed”.', strips: 'Nothing.' },
  ghost: {
    name: 'Ghost',
    goes: 'In a card “HTML” of the post.',
    strips: 'Nothing on the site. Mail programs leave the link alone.',
  },
  hubspot: {
    name: 'HubSpot',
    goes: 'In a module “Custom HTML”. The script in the site header.',
    strips: 'Rich text is filtered, differently from editor to editor. Links pass.',
  },
  headless: {
    name: 'Contentful and other headless systems',
    goes: 'In rich text, as a link. The script in the site’s own code.',
    strips: 'Raw HTML, always. Links never.',
  },
  'tag-manager': {
    name: 'Google Tag Manager',
    goes: 'In a tag of the type “Custom HTML”.',
    strips: 'data-* on scripts.',
  },
  'tag-manager-queue': {
    name: 'Google Tag Manager, by a command',
    goes: 'In a tag of the type “Custom HTML”, with the tag manager’s variables as values.',
    strips: 'data-* on scripts. Scripts are read as ES5.',
  },
  shopify: {
    name: 'Shopify',
    goes: 'In “Custom Liquid” in a section of the theme.',
    strips: 'In the checkout, everything that is not a component of the platform.',
  },
  magento: {
    name: 'Magento and Adobe Commerce',
    goes: 'In a template on the success page, by layout XML of the theme.',
    strips: 'Nothing that a template prints. Inline scripts do not run.',
  },
  bigcommerce: { name: 'BigCommerce', goes: 'In Script Manager, at the foot.', strips: 'Nothing.' },
  quickbutik: { name: 'Quickbutik', goes: 'Among the shop’s scripts.', strips: 'Nothing.' },
  frame: {
    name: 'A place that takes frames alone',
    goes: 'In an “Embed” or “iframe” block. The script is not needed; with it the frame is as high as the survey.',
    strips: 'Everything but the frame.',
  },
  mail: {
    name: 'A mail',
    goes: 'In any mail, as a link.',
    strips: 'Scripts, elements, forms and most styles.',
  },
  print: {
    name: 'On paper: a code or a short address',
    goes: 'On a receipt, a sign, a parcel.',
    strips: 'Nothing.',
  },
};
