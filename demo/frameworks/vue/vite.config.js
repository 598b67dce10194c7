import vue from '@vitejs/plugin-vue';

const tags = ['nps-survey', 'exit-poll', 'feedback-tab'];

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
};
