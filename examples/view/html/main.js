// What is pressed in the text is written below it.
const text = document.querySelector('chugiai-text')
const pressed = document.querySelector('#pressed')

text.addEventListener('chugiai-activate', ({ detail }) => {
  pressed.textContent = detail.id ?? ''
})
text.addEventListener('chugiai-error', ({ detail }) => {
  pressed.textContent = `${detail.error.code}: ${detail.error.message}`
})
