export { allDishes, dishById } from '#src/knowledge/dishes/catalogue.ts'
