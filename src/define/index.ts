import './nps-survey.js';
import './exit-poll.js';
import './feedback-tab.js';
