/** Tells the first story in the language that is chosen: the element follows `lang` and `dir` of the page. */
const TAGS =
  'en ar bn cs da de el es fa fi fr he hi id it ja ko nb nl pl pt-BR pt-PT ro ru sv sw th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );
const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];
const choice = document.querySelector('#language');
const section = document.querySelector('#chosen');

for (const tag of TAGS) {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  const option = new Option(name, tag);
  option.lang = tag;
  choice.append(option);
}
choice.addEventListener('change', () => {
  section.lang = choice.value;
  section.dir = RIGHT_TO_LEFT.includes(choice.value) ? 'rtl' : 'ltr';
});
