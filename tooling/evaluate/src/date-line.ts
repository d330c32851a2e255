const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']

interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly weekday: string
}

/** Ways in which newspapers date their pages. */
const FORMATS: readonly ((date: DateParts) => string)[] = [
  ({ weekday, day, month, year }) => `${weekday},\u00a0${day}/${month}/${year}`,
  ({ weekday, day, month, year }) => `${weekday}, ${day}/${month}/${year} - 17:23 `,
  ({ day, month, year }) => `${day}/${month}/${year} 23:13 GMT+7`,
  ({ day, month, year }) => `06:45, ${day}/${month}/${year}`,
  ({ weekday, day, month, year }) =>
    `| Cập nhật ${weekday.toLowerCase()}, ngày ${day}/${month}/${year.slice(2)} 04:00 chiều`,
  ({ day, month, year }) => `Ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
  ({ weekday, day, month, year }) => `${weekday}, ngày ${Number(day)}/${Number(month)}/${year} 19:05 (GMT+7)`,
]

/** A date line for the head of a page; `form` chooses the way it is written. */
export function dateLine(day: string, form: number): string {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!
  return FORMATS[form % FORMATS.length]!({
    year: day.slice(0, 4),
    month: day.slice(5, 7),
    day: day.slice(8, 10),
    weekday,
  })
}
