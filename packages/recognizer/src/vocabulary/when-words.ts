/** Words that say when by the day of the text, by what it told before, or over and over. */
export const WHEN_WORDS = `
  bây giờ
  cùng ngày
  dạo này
  dạo trước
  giờ
  giờ đây
  gần đây
  hiện
  hiện giờ
  hiện nay
  hiện thời
  hiện tại
  hàng ngày
  hàng năm
  hàng quý
  hàng tháng
  hàng tuần
  hôm nọ
  hôm sau
  hôm sau nữa
  hôm trước
  hôm đó
  hôm ấy
  hằng ngày
  hằng năm
  hằng quý
  hằng tháng
  hằng tuần
  hồi trước
  hồi xưa
  lâu nay
  mùa hè nào
  mùa khô hàng năm
  mùa khô hằng năm
  mùa lũ hàng năm
  mùa lũ hằng năm
  mùa mưa hàng năm
  mùa mưa hằng năm
  mấy hôm nay
  mấy hôm rày
  mỗi mùa hè
  mỗi mùa thu
  mỗi mùa xuân
  mỗi mùa đông
  mỗi ngày
  mỗi năm
  mỗi quý
  mỗi tháng
  mỗi tuần
  mới đây
  nay
  ngày hôm sau
  ngày hôm trước
  ngày nay
  ngày nào
  ngày trước
  ngày tết
  ngày xưa
  ngày đó
  ngày ấy
  năm nào
  năm xưa
  năm đó
  năm ấy
  sau này
  thuở trước
  thuở xưa
  tháng nào
  tháng đó
  tháng ấy
  thời gian gần đây
  thời gian qua
  thời gian sắp tới
  thời gian tới
  thời gian vừa qua
  thời nay
  trước kia
  trước đây
  tuần đó
  tuần ấy
  tết
  xưa nay
`
