// Loads the program of the forms when the app says that a form stands on the page. Stands before faults.js and start.js, in one
// script with them. Without the program the forms are what a browser makes of them.
const FORMS = ".contact-form, .worksheet, .reminder, .filter, .snippets";
const forms = program("forms", ({ Forms }) => new Forms());
const takeOver = (query) => forms().then((forms) => forms.take_over(query), (error) => console.warn("What helps to fill the forms did not start. The page works without it.", error));
addEventListener("guide-forms", ({ detail }) => document.querySelector(FORMS) && takeOver(detail), true);
