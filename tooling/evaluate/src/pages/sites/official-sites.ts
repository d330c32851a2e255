import { capitals, OTHERS, page, paragraphs, type Site } from './story.ts'

const dated = OTHERS.map((title, i) => `<li><a href="/tin-${i}.html">${title}</a> <i>(1${i}/02/2019)</i></li>`).join('')

/** Papers of provinces, agencies and ministries, in the manner of their pages. */
export const OFFICIAL_SITES: Readonly<Record<string, Site>> = {
  government: (story) => {
    const { title, lede, caption, writer, moment } = story
    const text = `(Chinhphu.vn) - ${lede}`
    return {
      gold: { lede: text },
      html: page(
        story,
        `<div class="detail-container"><div class="detail-mcontent"><div class="detail-breadcrumb"><a href="/">Trang chủ</a><a href="/doi-song.htm">Đời sống</a></div><h1 class="detail-title" data-role="title">${title}</h1><div class="detail-time" data-role="publishdate">${moment.day}&nbsp; ${moment.clock}</div><div class="detail-actions"><a>In trang</a><a>Gửi email</a></div><h2 class="detail-sapo" data-role="sapo">${text}</h2>
<div class="detail-content afcbc-body clearfix" data-role="content">${paragraphs(story, `<figure class="VCSortableInPreviewMode"><div><img src="/a.jpg"></div><figcaption class="PhotoCMS_Caption"><p>${caption}</p></figcaption></figure>`)}<p style="text-align: right;"><b>${writer}</b></p></div><div class="detail-rate"><p>Đánh giá:</p><p>0 điểm</p></div></div></div>`,
      ),
    }
  },
  agency: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="news-detail"><ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a>Xã hội</a></li></ul><h1 class="detail-title">${title}</h1><div class="date-time"><span class="txt">${moment.weekday}, ${moment.day} ${moment.clock}</span></div><h2 class="sapo">${lede}</h2><div class="contents">${paragraphs(story, `<div class="image-wrap"><img src="/a.jpg"><p class="image-caption">${caption}</p></div>`)}</div>
<div class="author"><strong>${writer} (TTXVN)</strong></div><div class="source-link">Chia sẻ: <a>Facebook</a></div><div class="keyword"><span>Từ khóa:</span> <a>mùa vụ</a>, <a>nông thôn</a></div><div class="other"><h3>Tin khác</h3><ul>${dated}</ul></div></div>`,
      ),
    }
  },
  'agency-at-end': (story) => {
    const { title, lede, caption, moment } = story
    return {
      gold: { authors: [] },
      html: page(
        story,
        `<div class="article"><h1 class="article__title cms-title">${title}</h1><div class="article__sapo cms-desc">${lede}</div><div class="article__meta"><time class="time" datetime="${moment.iso}T${moment.clock}:00+0700">${moment.day} ${moment.clock}</time></div><div class="article__avatar"><figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure></div><div class="article__body cms-body">${paragraphs(story)}</div><div class="article__source">(TTXVN/Vietnam+)</div><div class="article__tag"><a>#mùa vụ</a> <a>#nông thôn</a></div></div>`,
      ),
    }
  },
  police: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="box-detail"><div class="box-cate"><a href="/xa-hoi/">Xã hội</a></div><h1 class="box-title-detail entry-title">${title}</h1><div class="box-date pull-left">${moment.weekday}, ${moment.day}, ${moment.clock}</div><div class="box-des-detail this-one"><p>${lede}</p></div><div class="detail-content-body">${paragraphs(story, `<table class="contentimg"><tbody><tr><td><img src="/a.jpg"></td></tr><tr><td><em>${caption}</em></td></tr></tbody></table>`)}</div><div class="box-author"><strong>${writer}</strong></div><div class="box-tags"><a>mùa vụ</a></div></div>`,
      ),
    }
  },
  nukeviet: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${title}</h1><div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Person" itemscope><span itemprop="name">${writer}</span></div><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${moment.weekday} - ${moment.day} ${moment.clock}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li>&nbsp;<a rel="nofollow" title="Gửi bài viết qua email"><em class="fa fa-envelope">&nbsp;</em></a></li><li><a title="In ra"><em class="fa fa-print">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix"><div class="hometext m-bottom" itemprop="description">${lede}</div><figure class="article center"><img alt="${title}" src="/a.jpg" class="img-thumbnail"><figcaption>${caption}</figcaption></figure></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">${paragraphs(story)}</div><div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả: </strong>${writer}</p><p class="h5 text-right"><strong>Nguồn tin: </strong>Báo Cửa Vọng</p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B"><div class="h5 clearfix"><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><p>Xếp hạng: <span>5</span> - <span>1</span> phiếu bầu</p><p>Click để đánh giá bài viết</p></div></form></div></div><div class="news_column panel"><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related list-inline">${dated}</ul></div>`,
      ),
    }
  },
  'web-forms': (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<form method="post" action="Default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY"><div id="wrapper"><table cellpadding="0" cellspacing="0" width="100%"><tr><td valign="top" width="700"><div class="duongdan"><a href="/">Trang chủ</a> &raquo; <a href="/kinh-te">Kinh tế</a></div><span id="ctl00_cph_lblTitle" class="tieude_chitiet">${title}</span><br><span id="ctl00_cph_lblDate" class="ngaydang">Cập nhật lúc: ${moment.clock}, ${moment.day}</span> <a>In bài</a><br><div class="tomtat"><b>${lede}</b></div><div class="noidung">${paragraphs(story, `<p align="center"><img src="/a.jpg" width="480"></p><p align="center"><em>${caption}</em></p>`, '<p class="MsoNormal" style="text-align:justify"><span style="font-size:12pt">', '</span></p>')}<p align="right"><b>${writer}</b></p></div><div class="tinkhac"><b>Các tin khác</b><ul>${dated}</ul></div></td><td width="300"><div class="box">LIÊN KẾT WEBSITE</div></td></tr></table></div></form>`,
      ),
    }
  },
  portal: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div id="portlet_news" class="portlet-content"><div class="news-detail"><h3 class="title">${title}</h3><div class="info"><span class="date">Ngày đăng: ${moment.day} ${moment.clock}</span><span class="view">Lượt xem: 1.284</span><span>Cỡ chữ: <a>A-</a> <a>A</a> <a>A+</a></span><a>Đọc bài viết</a></div><p class="sapo"><strong>${lede}</strong></p><div class="content">${paragraphs(story, `<p style="text-align:center"><img src="/a.jpg"></p><p style="text-align:center"><em>${caption}</em></p>`)}<p style="text-align:right"><strong>Tác giả: ${writer}</strong></p></div><div class="rating">Đánh giá: <span>5/5</span> (3 lượt)</div><div class="other-news"><h4>Các tin khác</h4><ul>${dated}</ul></div></div></div>`,
      ),
    }
  },
  sharepoint: (story) => {
    const { title, lede, caption, second, writer, moment } = story
    return {
      gold: { authors: [writer, second] },
      html: page(
        story,
        `<div class="ms-rtestate-field"><div class="item-detail"><div class="title-news">${title}</div><div class="time-news"><span>${moment.clock} - ${moment.weekday}, ${moment.day}</span></div><div class="des-news">${lede}</div><div class="content-news">${paragraphs(story, `<div style="text-align:center"><img src="/a.jpg"><br><i>${caption}</i></div>`, '<div>&#8203;', '</div>')}<div style="text-align:right"><b>${writer} - ${second}</b></div></div><div class="share-news"><a>Gửi bài viết</a> <a>In trang</a></div></div></div>`,
      ),
    }
  },
  wordpress: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div id="primary" class="content-area"><main id="main"><article id="post-91" class="post-91 post type-post status-publish hentry category-tin-tuc"><header class="entry-header"><span class="cat-links"><a href="/tin-tuc" rel="category tag">Tin tức</a></span><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${moment.iso}T${moment.clock}:00+07:00">${moment.day}</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/admin">admin</a></span></span></div></header><div class="entry-content"><p><strong>${lede}</strong></p>${paragraphs(story, `<figure id="attachment_92" class="wp-caption aligncenter"><img src="/a.jpg" class="size-full wp-image-92"><figcaption class="wp-caption-text">${caption}</figcaption></figure>`)}<p style="text-align: right;"><strong>${capitals(writer)}</strong></p></div><footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag">mùa vụ</a>, <a rel="tag">làng</a></span></footer></article><nav class="navigation post-navigation"><div class="nav-previous"><a rel="prev">${OTHERS[0]}</a></div></nav><div id="comments"><h3>Trả lời</h3><p>Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p></div></main></div>`,
      ),
    }
  },
  joomla: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Viết bởi <span itemprop="name">${writer}</span></dd><dd class="category-name">Chuyên mục: <a href="/kt">Kinh tế</a></dd><dd class="published"><time datetime="${moment.iso}T${moment.clock}:00+07:00" itemprop="datePublished">Được đăng: ${moment.day} ${moment.clock}</time></dd><dd class="hits">Lượt xem: 482</dd></dl><div itemprop="articleBody"><p><strong>${lede}</strong></p>${paragraphs(story, `<p style="text-align: center;"><img src="/a.jpg" alt=""></p><p style="text-align: center;"><em>${caption}</em></p>`)}</div><ul class="pager"><li class="previous"><a href="/t">Trước</a></li><li class="next"><a href="/s">Sau</a></li></ul></div>`,
      ),
    }
  },
  'whole-line': (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="main-article"><div class="line-datetime">${writer} - ${moment.weekday}, ngày ${moment.day} ${moment.clock} (GMT+7)</div><h1 class="title" data-role="title">${title}</h1><div class="sapo" data-role="sapo">${lede}</div><div class="entry-body dtdefault clearfix" data-role="content">${paragraphs(story, `<div class="VCSortableInPreviewMode"><div><img src="/a.jpg"></div><div class="PhotoCMS_Caption"><p>${caption}</p></div></div>`)}</div><div class="rate-star"><span>Mời quý độc giả theo dõi Báo Cửa Vọng trên</span> <a>Facebook</a>, <a>Zalo</a></div></div>`,
      ),
    }
  },
  'provincial-dash': (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      gold: { lede: `CVO - ${lede}` },
      html: page(
        story,
        `<div class="c-article"><div class="breadcrumb"><a>Trang chủ</a> / <a>Xã hội</a></div><h1 class="sc-longform-header-title">${title}</h1><div class="sc-longform-header-meta"><span class="sc-longform-header-author">${writer}</span> <span class="sc-longform-header-date">${moment.day} ${moment.clock}</span></div><p class="sc-longform-header-sapo">CVO - ${lede}</p><div class="c-detail">${paragraphs(story, `<figure class="image"><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`)}</div><div class="more"><p>Bạn đang đọc bài viết tại chuyên mục Xã hội. Mọi thông tin góp ý xin gửi về email: toasoan@cuavong.example</p></div></div>`,
      ),
    }
  },
}
