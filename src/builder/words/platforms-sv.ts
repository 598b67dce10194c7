import type { PlatformId } from '../platforms.js';
import type { PlatformWords } from './types.js';

/** Ställena på svenska. */
export const platforms: Readonly<Record<PlatformId, PlatformWords>> = {
  html: {
    name: 'En egen sida (HTML)',
    goes: 'Där enkäten ska stå. Skriptet en gång på sidan, var som helst.',
    strips: 'Ingenting.',
  },
  framework: {
    name: 'React, Vue med flera (npm)',
    goes: 'I en komponent. Importen en gång i programmet.',
    strips: 'Ingenting. Vue behöver få veta att taggen är ett element.',
  },
  'wordpress-admin': {
    name: 'WordPress, som administratör',
    goes: 'I blocket ”Anpassad HTML”.',
    strips: 'Ingenting för administratörer och redaktörer på en ensam webbplats.',
  },
  'wordpress-author': {
    name: 'WordPress, som författare',
    goes: 'I blocket ”Anpassad HTML”. En administratör lägger skriptet i temat.',
    strips: 'Skript, ramar, formulär och okända taggar. En div med data-* och länkar blir kvar.',
  },
  woocommerce: {
    name: 'WooCommerce, efter ett köp',
    goes: 'I temats functions.php eller ett litet tillägg.',
    strips: 'Ingenting: det ett tillägg skriver ut filtreras inte.',
  },
  drupal: {
    name: 'Drupal',
    goes: 'I texten. Skriptet i temat.',
    strips: 'Allt som inte formatet ”Basic HTML” räknar upp: skript, div, data-*. Länkar blir kvar.',
  },
  joomla: {
    name: 'Joomla',
    goes: 'I en artikel. Skriptet i mallen.',
    strips: 'Skript, ramar och alla taggar med bindestreck i namnet. En div med data-* blir kvar.',
  },
  squarespace: { name: 'Squarespace', goes: 'I ett kodblock.', strips: 'Ingenting i ett kodblock.' },
  wix: {
    name: 'Wix',
    goes: 'I ”Custom element”: adress, tagg och attribut i var sitt fält.',
    strips: 'I ”Embed HTML” allt som når utanför ramen.',
  },
  webflow: { name: 'Webflow', goes: 'I elementet ”Code Embed”.', strips: 'Ingenting.' },
  ghost: {
    name: 'Ghost',
    goes: 'I kortet ”HTML” i inlägget.',
    strips: 'Ingenting på webbplatsen. E-postprogram lämnar bara länken.',
  },
  hubspot: {
    name: 'HubSpot',
    goes: 'I en modul ”Custom HTML”. Skriptet i sidhuvudet.',
    strips: 'Formaterad text filtreras, olika i olika redigerare. Länkar går igenom.',
  },
  headless: {
    name: 'Contentful och andra system utan egna sidor',
    goes: 'I texten, som en länk. Skriptet i webbplatsens egen kod.',
    strips: 'Rå HTML, alltid. Länkar aldrig.',
  },
  'tag-manager': {
    name: 'Google Tag Manager',
    goes: 'I en tagg av typen ”Custom HTML”.',
    strips: 'data-* på skript.',
  },
  'tag-manager-queue': {
    name: 'Google Tag Manager, med ett kommando',
    goes: 'I en tagg av typen ”Custom HTML”, med tagghanterarens variabler som värden.',
    strips: 'data-* på skript. Skript läses som ES5.',
  },
  shopify: {
    name: 'Shopify',
    goes: 'I ”Custom Liquid” i en sektion av temat.',
    strips: 'I kassan allt som inte är en av plattformens komponenter.',
  },
  magento: {
    name: 'Magento och Adobe Commerce',
    goes: 'I en mall på bekräftelsesidan, genom temats layout-XML.',
    strips: 'Ingenting som en mall skriver ut. Skript i sidan körs inte.',
  },
  bigcommerce: { name: 'BigCommerce', goes: 'I Script Manager, längst ned på sidan.', strips: 'Ingenting.' },
  quickbutik: { name: 'Quickbutik', goes: 'Bland butikens skript.', strips: 'Ingenting.' },
  frame: {
    name: 'Ett ställe som bara tar ramar',
    goes: 'I ett block för inbäddning (iframe). Skriptet behövs inte; med det blir ramen lika hög som enkäten.',
    strips: 'Allt utom ramen.',
  },
  mail: {
    name: 'Ett mejl',
    goes: 'I vilket mejl som helst, som en länk.',
    strips: 'Skript, element, formulär och de flesta stilar.',
  },
  print: {
    name: 'På papper: en kod eller en kort adress',
    goes: 'På ett kvitto, en skylt, ett paket.',
    strips: 'Ingenting.',
  },
};
