/** The example questions: each opens the chat and puts itself into the composer, for the visitor to send. */
for (const button of document.querySelectorAll('[data-question]')) {
  button.addEventListener('click', () => window.SupportChat?.prefill(button.dataset.question));
}
