import { capitals, OTHERS, page, paragraphs, type Site } from './story.ts'

const related = OTHERS.map((title, i) => `<li><a href="/tin-${i}.html" title="${title}">${title}</a></li>`).join('')

/** Papers read by the whole country, in the manner of their pages. */
export const BIG_SITES: Readonly<Record<string, Site>> = {
  'title-detail': (story) => {
    const { title, lede, caption, writer, moment } = story
    const figure = `<figure data-size="true" itemprop="associatedMedia image" itemscope class="tplCaption action_thumb_added"><meta itemprop="url" content="https://i.example/a.jpg"><div class="fig-picture"><picture><source srcset="https://i.example/a.jpg 1x"><img itemprop="contentUrl" loading="lazy" alt="${title}" class="lazy" data-src="https://i.example/a.jpg"></picture></div><figcaption itemprop="description"><p class="Image">${caption.replace(/Ảnh: [^)]*/, '<em>$&</em>')}</p></figcaption></figure>`
    return {
      html: page(
        story,
        `<section class="section page-detail top-detail"><div class="container"><div class="sidebar-1">
<div class="header-content width_common"><ul class="breadcrumb" data-campaign="Header"><li><a data-medium="Menu-ThoiSu" href="/thoi-su" title="Thời sự">Thời sự</a></li><li><a href="/thoi-su/dan-sinh">Dân sinh</a></li></ul><span class="date">${moment.weekday}, ${moment.short}, ${moment.clock} (GMT+7)</span></div>
<h1 class="title-detail">${title}</h1><p class="description">${lede}</p>
<article class="fck_detail">${paragraphs(story, figure, '<p class="Normal">')}
<p class="Normal" style="text-align:right;"><strong>${writer}</strong></p>
<ul class="list-news hidden" data-campaign="Box-Related"><li><a href="/x.html">${OTHERS[0]}</a></li></ul></article>
<div class="width_common box-tinlienquanv2"><ul class="list-news">${related}</ul></div>
<div class="footer-content width_common"><a class="back-folder" href="/thoi-su">Trở lại Thời sự</a><div class="social_pin"><a class="social_fb">Facebook</a><a>Lưu</a><a class="item-copy">Copy link thành công</a></div></div>
<div class="box-comment"><h3>Ý kiến (<span>0</span>)</h3></div></div>
<div class="sidebar-2"><h2>Xem nhiều</h2><article class="item-news"><h3><a href="/y">${OTHERS[1]}</a></h3><p class="description"><a>Sau ba tuần dựng lại sạp, hơn 200 hộ buôn bán quay về chợ Nậm Sỏi.</a></p></article></div></div></section>`,
        `<meta name="pubdate" content="${moment.iso}T${moment.clock}:00+07:00"><meta property="og:title" content="${title} - Báo điện tử Cửa Vọng"><meta property="og:description" content="${lede}">`,
      ),
    }
  },
  'detail-role': (story) => {
    const { title, lede, caption, writer, moment } = story
    const figure = `<figure class="VCSortableInPreviewMode" type="Photo"><div><a href="/a.jpg" class="detail-img-lightbox" data-fancybox="img-lightbox"><img src="/a.jpg" alt="${title} - Ảnh 1." data-original="/a.jpg"></a></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">${caption}</p></figcaption></figure>`
    return {
      html: page(
        story,
        `<div class="detail__page" id="main-detail"><div class="detail__main"><div class="detail-top"><div class="detail-cate"><a href="/thoi-su.htm" data-role="cate-name">Thời sự</a></div><div class="detail-time"><div data-role="publishdate">${moment.day} ${moment.clock} GMT+7</div></div></div>
<h1 class="detail-title article-title" data-role="title">${title}</h1>
<div class="detail-author-bar"><div class="author-info"><div class="avatar"><img src="/avatar.jpg" alt="${writer}"></div><div class="name" data-role="author"><a href="/tac-gia.htm" title="${writer}">${writer}</a></div><span>và 1 tác giả khác</span></div><div class="social"><a>Gửi bình luận</a><a>Chia sẻ</a><a>Sao chép liên kết</a></div></div>
<h2 class="detail-sapo" data-role="sapo">${lede}</h2>
<div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">${paragraphs(story, figure)}
<div class="VCSortableInPreviewMode link-content-footer" type="RelatedOneNews"><a href="/z.htm" class="img"><img src="/z.jpg"></a><a class="box-category-link-title" data-type="0" href="/z.htm">${OTHERS[3]}</a><p class="IMSNewsSapo">Lò gốm đỏ lửa từ đời ông nội, nay chỉ còn một người nung.</p></div></div></div>
<div class="detail-bottom"><div class="detail-tags"><a href="/t.htm">mùa vụ</a><a href="/u.htm">nông thôn</a></div><div>Trở lại trang chủ</div><div>Tặng sao cho thành viên</div><div>Bình luận (0)</div></div></div></div>`,
        `<meta property="article:published_time" content="${moment.iso}T${moment.clock}:00"><meta property="article:author" content="Báo Cửa Vọng">`,
      ),
    }
  },
  'singular-content': (story) => {
    const { title, lede, caption, writer, moment } = story
    const text = `(Cửa Vọng) - ${lede}`
    const figure = `<figure class="image align-center" contenteditable="false"><img title="x" src="/a.jpg" alt="${title} - 1" data-original="/a.jpg"><figcaption><p>${caption}</p></figcaption></figure>`
    return {
      gold: { lede: text },
      html: page(
        story,
        `<main class="body"><article class="singular-container"><ul class="breadcrumbs"><li><a href="/xa-hoi.htm">Xã hội</a></li><li><a href="/xa-hoi/moi.htm">Môi trường</a></li></ul>
<h1 class="title-page detail">${title}</h1>
<div class="author-wrap"><div class="author-avatar"><a class="author-avatar__picture" href="/tac-gia/x.htm"><picture><img src="/a1.jpg" alt="${writer}"></picture></a></div><div class="author-meta"><div class="author-name"><a href="/tac-gia/x.htm"><b>${writer}</b></a></div><time class="author-time" datetime="${moment.iso} ${moment.clock}">${moment.weekday}, ${moment.day} - ${moment.clock}</time></div><a class="btn-google-news">Theo dõi Cửa Vọng trên</a></div>
<div class="social-pin"><ul><li><a>Chia sẻ</a></li><li><a>Bình luận</a></li></ul></div>
<h2 class="singular-sapo">${text}</h2>
<div class="singular-content">${paragraphs(story, figure)}</div>
<div class="article-related"><ul>${related}</ul></div>
<ul class="tags-wrap"><li><a>mùa vụ</a></li><li><a>nông dân</a></li></ul></article></main>`,
      ),
    }
  },
  'content-detail': (story) => {
    const { title, lede, caption, writer, moment } = story
    const figure = `<figure class="vnn-content-image"><img src="/a.jpg" alt=""><figcaption>${caption}</figcaption></figure><div class="inner-article"><a href="/q.html"><picture><img src="/q.jpg"></picture></a><div class="inner-article__desc"><span class="desc-title">${OTHERS[2]}</span><span class="desc">Nếu mưa trái mùa kéo dài, vùng trũng có thể mất nửa diện tích.</span></div></div>`
    return {
      html: page(
        story,
        `<div class="container"><div class="bread-crumb-detail"><ul><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li></ul><div class="bread-crumb-detail__time"><p>${moment.weekday}, ${moment.day} - ${moment.clock}</p></div></div>
<div class="content-detail"><h1 class="content-detail-title">${title}</h1><div class="content-detail-social"><a>Nghe bài viết</a><a>0 bình luận</a></div>
<h2 class="content-detail-sapo sm-sapo-mb-0">${lede}</h2>
<div class="article-detail-author-wrapper"><div class="article-detail-author"><a class="article-detail-author__avatar"><img src="/tg.jpg"></a><div class="article-detail-author__info"><span class="name"><a title="${writer}">${writer}</a></span></div></div></div>
<div class="maincontent main-content">${paragraphs(story, figure)}</div>
<div class="tag-cotnent"><h3>Chủ đề:</h3><ul><li><a>mùa vụ</a></li></ul></div></div></div>`,
      ),
    }
  },
  'text-long': (story) => {
    const { title, lede, caption, writer, moment } = story
    const text = `VOV.VN - ${lede}`
    const figure = `<div class="align-center"><figure class="caption caption-img"><img alt="" src="/a.jpg"><figcaption>${caption}</figcaption></figure></div>`
    return {
      gold: { lede: text },
      html: page(
        story,
        `<div class="col-md-8 article-page"><div class="row article-title mb-0"><div class="col"><h1>${title}</h1></div></div><div class="article-meta"><div class="article-date">${moment.weekday}, ${moment.clock}, ${moment.day}</div><div class="social"><a>Facebook</a> <a>Twitter</a> <a>Zalo</a> <a>In bài viết</a></div></div>
<div class="article-summary">${text}</div><div class="article-content"><div class="text-long">${paragraphs(story, figure)}</div></div>
<div class="article-author"><div class="text-author">${writer}/VOV-Tây Bắc</div></div>
<div class="article-keyword">Từ khóa: <a>mùa vụ</a>, <a>bản</a></div><div class="article-relate"><h3>Tin liên quan</h3><ul>${related}</ul></div></div>`,
      ),
    }
  },
  'cms-body': (story) => {
    const { title, lede, caption, writer, moment } = story
    const text = `NDO - ${lede}`
    const figure = `<table class="picture" align="center"><tbody><tr><td class="pic"><img src="/a.jpg" alt=""></td></tr><tr><td class="caption"><p>${caption}</p></td></tr></tbody></table>`
    return {
      gold: { lede: text },
      html: page(
        story,
        `<div class="main-content article"><div class="article__header"><h1 class="article__title cms-title">${title}</h1><div class="article__meta"><time class="time" datetime="${moment.iso}T${moment.clock}:00+0700">${moment.weekday}, ngày ${moment.day} - ${moment.clock}</time></div><div class="features"><a>Google News</a><a>A-</a><a>A+</a></div></div>
<div class="article__sapo cms-desc">${text}</div><div class="article__body zce-content-body cms-body" itemprop="articleBody">${paragraphs(story, figure)}<div class="article__author cms-author"><p>${capitals(writer)}</p></div></div>
<div class="article__tag"><ul><li><a>Mùa vụ</a></li></ul></div><div class="article__social">Chia sẻ</div></div>`,
      ),
    }
  },
  chappeau: (story) => {
    const { title, lede, caption, writer, moment } = story
    const figure = `<figure class="insert-center-image"><img src="/a.jpg"><figcaption class="image-caption">${caption}</figcaption></figure>`
    return {
      html: page(
        story,
        `<div class="wrapper-article"><h1 class="title">${title}</h1><div class="chappeau">${lede}</div><div class="author-time"><span class="author">${capitals(writer)}</span> <span class="time">| ${moment.day} ${moment.clock}</span></div>
<div class="art-body">${paragraphs(story, figure)}<div class="article-note"><p>Cửa Vọng xin cảm ơn bạn đọc đã theo dõi.</p></div></div></div>`,
      ),
      gold: { body: [...story.body, 'Cửa Vọng xin cảm ơn bạn đọc đã theo dõi.'] },
    }
  },
  'the-article': (story) => {
    const { title, lede, caption, writer, moment } = story
    const figure = `<table class="picture" align="center"><tbody><tr><td class="pic"><img src="/a.jpg" data-src="/a.jpg" title="" alt=""></td></tr><tr><td class="pCaption caption">${caption}</td></tr></tbody></table>`
    return {
      html: page(
        story,
        `<section class="main"><article class="the-article" article-id="1412"><header class="the-article-header"><p class="the-article-category"><a href="/xa-hoi.html" class="parent_cate">Xã hội</a></p><h1 class="the-article-title">${title}</h1><ul class="the-article-meta"><li class="the-article-author"><a href="/tac-gia.html">${writer}</a></li><li class="the-article-publish">${moment.weekday}, ${moment.short} ${moment.clock} (GMT+7)</li><li class="the-article-friendly-date">${moment.clock} ${moment.short}</li></ul></header>
<section class="the-article-content"><p class="the-article-summary">${lede}</p><div class="the-article-body">${paragraphs(story, figure)}<div class="inner-article" data-type="related"><a href="/b.html">${OTHERS[1]}</a></div></div></section>
<p class="the-article-tags">mùa vụ <a>làng</a></p><section id="zing-comment">Bình luận</section></article></section>`,
      ),
    }
  },
  'kbwc-meta': (story) => {
    const { title, lede, caption, writer, moment } = story
    const figure = `<div class="VCSortableInPreviewMode active" type="Photo"><div><img src="/a.jpg" alt="${title} - Ảnh 1."></div><div class="PhotoCMS_Caption"><p>${caption}</p></div></div>`
    return {
      html: page(
        story,
        `<div class="kbwcb-left"><div class="kbwc-body"><div class="kbwc-header"><h1 class="kbwc-title">${title}</h1><div class="kbwc-meta"><span class="kbwcm-author">${writer}, </span><span class="kbwcm-source">Theo Nhịp sống Cửa Vọng</span> <span class="kbwcm-time" title="${moment.iso}T${moment.clock}:00">${moment.clock} ${moment.day}</span></div><div class="kbwc-socials"><a>Chia sẻ 0</a></div></div>
<h2 class="knc-sapo">${lede}</h2><div class="knc-relate-wrapper"><ul class="krw-list"><li class="krwli"><a href="/c.chn">${OTHERS[2]}</a></li><li class="krwli"><a href="/d.chn">${OTHERS[0]}</a></li></ul></div>
<div class="knc-content" id="ContentDetail">${paragraphs(story, figure)}</div>
<div class="link-source-wrapper is-web clearfix"><a class="link-source-name" title="Nhịp sống Cửa Vọng" href="javascript:;">Theo <span class="link-source-text-name">Nhịp sống Cửa Vọng</span><span class="btn-copy-link-source"><i>Copy link</i></span></a><div class="link-source-detail"><div class="arrow-down"></div><span class="link-source-detail-title">Link bài gốc</span><span>Lấy link!</span></div></div>
<div class="knt-tags"><ul><li><a>mùa vụ</a></li></ul></div></div></div>`,
      ),
    }
  },
  totalcontentdetail: (story) => {
    const { title, lede, caption, writer, moment } = story
    const [hour] = moment.clock.split(':')
    const figure = `<figure class="VCSortableInPreviewMode" type="Photo"><div><img src="/a.jpg"></div><figcaption class="PhotoCMS_Caption"><p>${caption}</p></figcaption></figure>`
    return {
      html: page(
        story,
        `<div class="left_cate totalcontentdetail"><h1 class="title" data-role="title">${title}</h1><p class="dateandcat"><span class="pdate" data-role="publishdate">${moment.day.replaceAll('/', '-')} - ${moment.clock} ${Number(hour) < 12 ? 'AM' : 'PM'}</span> | <a class="category-page__name cat" href="/thi-truong.chn">Thị trường</a></p>
<div class="sharebar"><a>Chia sẻ</a></div><h2 class="sapo" data-role="sapo">${lede}</h2><div class="detail-content afcbc-body" data-role="content">${paragraphs(story, figure)}</div>
<p class="author" data-role="author">${writer}</p><p class="source" data-role="source">Theo <span>Nhịp sống thị trường</span></p><div class="tradebox">CÙNG CHUYÊN MỤC</div><ul>${related}</ul></div>`,
      ),
    }
  },
  'news-sapo': (story) => {
    const { title, lede, caption, writer, moment } = story
    const figure = `<div class="VCSortableInPreviewMode"><img src="/a.jpg"><div class="PhotoCMS_Caption"><p style="text-align: center;">${caption}</p></div></div>`
    return {
      html: page(
        story,
        `<div class="content_left"><header><h1 class="news-title">${title}</h1><div class="clearfix"><span class="op-author"><a class="author_title" title="${writer}">${writer}</a> | </span><time class="op-published" datetime="${moment.iso}T${moment.clock}:00+07:00">${moment.day} ${moment.clock}</time></div></header>
<div class="news-sapo"><p><b>${lede}</b></p></div><div class="relationnews"><ul>${related}</ul></div><div class="news-content">${paragraphs(story, figure)}</div></div>`,
      ),
    }
  },
}
