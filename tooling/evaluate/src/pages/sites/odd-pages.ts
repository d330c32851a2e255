import { capitals, OTHERS, page, paragraphs, type Site } from './story.ts'

const figureOf = (caption: string) => `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`

/** Pages of other kinds, and pages that are broken in ways seen on real ones. */
export const ODD_PAGES: Readonly<Record<string, Site>> = {
  longform: (story) => {
    const { title, lede, caption, writer, photographer, moment } = story
    return {
      html: page(
        story,
        `<div class="emagazine"><div class="e-cover"><img src="/cover.jpg"><h1>${title}</h1></div><div class="e-body"><p class="e-sapo">${lede}</p>${paragraphs(story, `<figure class="e-photo"><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`, '<p class="e-text">')}<div class="e-credit"><p>Nội dung: ${writer}</p><p>Ảnh: ${photographer}</p><p>Thiết kế: Minh Đức</p></div></div></div>`,
        `<meta property="article:published_time" content="${moment.iso}T${moment.clock}:00+07:00">`,
      ),
    }
  },
  'broken-data': (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="detail"><h1>${title}</h1><p class="time">${moment.day} ${moment.clock}</p><h2 class="sapo">${lede}</h2><div class="body">${paragraphs(story, figureOf(caption))}</div></div>`,
        `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title.replaceAll('"', '')}","description":"Tóm tắt
trên hai dòng","datePublished":"${moment.iso}T${moment.clock}:00+07:00","author":{"@type":"Person","name":"${writer}",},}</script>`,
      ),
    }
  },
  'site-as-author': (story) => {
    const { title, lede, caption, writer, moment } = story
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Báo Cửa Vọng' },
        {
          '@type': ['NewsArticle'],
          headline: title,
          datePublished: `${moment.iso}T${moment.clock}:00+07:00`,
          author: [{ '@type': 'Organization', name: 'Báo Cửa Vọng' }],
        },
      ],
    }
    return {
      html: page(
        story,
        `<div class="detail"><h1>${title}</h1><h2 class="sapo">${lede}</h2><div class="body">${paragraphs(story, figureOf(caption))}<p>${writer}</p></div></div>`,
        `<meta name="author" content="SEO, Traffic Team"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    }
  },
  subheads: (story) => {
    const { title, lede, caption, writer, moment } = story
    const [first = '', second = '', ...rest] = story.body
    return {
      gold: { body: [first, 'Chuồng mới, rơm mới', second, 'Không ai đứng ngoài', ...rest] },
      html: page(
        story,
        `<div class="art"><h1 class="t">${title}</h1><p class="d">${moment.clock} | ${moment.day}</p><p class="lead">${lede}</p><p>${first}</p>${figureOf(caption)}<h2>Chuồng mới, rơm mới</h2><p>${second}</p><p><strong>Không ai đứng ngoài</strong></p>${rest.map((text) => `<p>${text}</p>`).join('')}<p class="author"><b>Bài và ảnh: ${capitals(writer)}</b></p></div>`,
      ),
    }
  },
  interview: (story) => {
    const { title, lede, caption, writer, moment } = story
    const questions = ['Thưa ông, vụ này khác gì mọi năm?', 'Điều ông lo nhất là gì?']
    const [first = '', second = '', ...rest] = story.body
    return {
      gold: { body: [questions[0] ?? '', first, questions[1] ?? '', second, ...rest, '- Xin cảm ơn ông!'] },
      html: page(
        story,
        `<article><h1>${title}</h1><time datetime="${moment.iso}T${moment.clock}:00+07:00">${moment.weekday}, ${moment.day}, ${moment.clock}</time><p><b>${lede}</b></p>${figureOf(caption)}<p><b>${questions[0]}</b></p><p>${first}</p><p><b>${questions[1]}</b></p><p>${second}</p>${rest.map((text) => `<p>${text}</p>`).join('')}<p><b>- Xin cảm ơn ông!</b></p><p style="text-align:right"><b>${writer} (thực hiện)</b></p></article>`,
      ),
    }
  },
  'line-breaks': (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="post hentry"><h2 class="date-header"><span>${moment.weekday}, ${moment.day}</span></h2><h3 class="post-title entry-title">${title}</h3><div class="post-body entry-content"><b>${lede}</b><br><br>${story.body.join('<br><br>\n')}<br><br><table class="tr-caption-container"><tbody><tr><td><a href="/a.jpg"><img src="/a.jpg"></a></td></tr><tr><td class="tr-caption">${caption}</td></tr></tbody></table><br><div style="text-align: right;"><i>${writer}</i></div></div><div class="post-footer">Người đăng: <span class="fn">cuavong</span> vào lúc ${moment.clock}</div></div>`,
      ),
      gold: { date: moment.iso }, // the clock stands alone at the foot, behind the name of the blog
    }
  },
  aggregator: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="article"><h1 class="article__header">${title}</h1><div class="article__meta"><a class="source">Báo Lao Động</a> <time class="time friendly" datetime="${moment.iso}T${moment.clock}:00.000+0700">${moment.day} ${moment.clock}</time> <a class="relate">12 liên quan</a> <a class="ori">Gốc</a></div><div class="article__sapo">${lede}</div><div class="article__body">${paragraphs(story, `<p class="body-image"><img src="/a.jpg"></p><p class="body-text media-caption">${caption}</p>`, '<p class="body-text">')}<p class="body-text body-author"><strong>${writer}</strong></p></div><p class="bm-source"><span>Nguồn Lao Động:</span> <a href="https://laodong.example/1.ldo">https://laodong.example/1.ldo</a></p><div class="tags"><span>Tag:</span> <a>Mùa vụ</a></div></div>`,
      ),
    }
  },
  'share-and-audio': (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<main><div class="breadcrumbs"><span><a href="/">Trang chủ</a></span> &gt; <span><a href="/ks">Kinh tế</a></span></div><h1>${title}</h1><div class="meta"><span>Chia sẻ</span><span>Facebook</span><span>Twitter / X</span><span>Sao chép liên kết</span></div><div class="audio"><span>Nghe bài viết</span><span>0:00</span><span>/</span><span>0:00</span><span>Giọng nữ miền Bắc</span><span>1x</span></div><div class="by">${writer}</div><div class="on">${moment.clock} ${moment.day}</div><h2>${lede}</h2><section>${paragraphs(story, figureOf(caption))}</section><div>Thích</div><div>Bình luận</div><div>Theo dõi Báo Cửa Vọng trên Google News</div></main>`,
      ),
    }
  },
  paywall: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<article class="detail"><span class="badge">Bài đặc biệt</span><h1>${title}</h1><p class="author">${writer}</p><p class="date">${moment.day} - ${moment.clock}</p><p class="sapo">${lede}</p>${paragraphs(story, figureOf(caption))}<div class="paywall"><p>Đăng nhập để đọc tiếp bài viết này</p><p>Chỉ từ 2.000 đồng mỗi ngày</p><a href="/dang-ky">Đăng ký thành viên</a></div></article>`,
      ),
    }
  },
  video: (story) => {
    const { title, lede, moment, writer } = story
    return {
      gold: { body: [], captions: [] },
      html: page(
        story,
        `<div class="video-detail"><div class="player"><video src="/v.mp4" poster="/p.jpg"></video></div><h1 class="video-title">${title}</h1><p class="video-time">${moment.day} ${moment.clock}</p><p class="video-sapo">${lede}</p><p class="video-author">${writer}</p></div><div class="box-video"><h3>Video khác</h3><ul>${OTHERS.map((other) => `<li><a href="/v"><img src="/t.jpg">${other}</a></li>`).join('')}</ul></div>`,
      ),
    }
  },
  gallery: (story) => {
    const { title, lede, body, writer, moment } = story
    return {
      gold: { body: [], captions: body },
      html: page(
        story,
        `<div class="photo-story"><h1>${title}</h1><div class="info"><span>${writer}</span><span>${moment.day} ${moment.clock}</span></div><h2 class="desc">${lede}</h2>${body.map((text, i) => `<div class="photo-item"><img src="/p${i}.jpg"><div class="photo-caption"><p>${text}</p></div></div>`).join('')}</div>`,
      ),
    }
  },
  live: (story) => {
    const { title, lede, body, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="live"><h1>${title}</h1><p class="date">${moment.weekday}, ${moment.day}, ${moment.clock}</p><p class="sapo">${lede}</p><p class="author">${writer}</p><div class="timeline">${body.map((text, i) => `<div class="live-item"><time>${String(17 - i)}:30</time><p>${text}</p></div>`).join('')}</div></div>`,
      ),
      gold: { body: body.flatMap((text, i) => [`${17 - i}:30`, text]), captions: [] },
    }
  },
  'name-under-title': (story) => {
    const { title, lede, caption, writer, second, moment } = story
    return {
      gold: { authors: [writer, second] },
      html: page(
        story,
        `<div><div>${moment.weekday}, ${moment.short}</div><h1>${title}</h1><div>${writer}, ${second}</div><div>Xuất bản: ${moment.clock} ${moment.day} - Cập nhật: 22:58 ${moment.day}</div><div><p>${lede}</p></div><div>${paragraphs(story, figureOf(caption))}</div></div>`,
      ),
    }
  },
  contact: (story) => {
    const { title, lede, caption, writer, moment } = story
    return {
      html: page(
        story,
        `<div class="post-content"><h1 class="post-title main-title">${title}</h1><div class="post-meta"><div class="date">${moment.day} ${moment.clock}</div><div class="author"><a>${writer}</a></div><a>Theo dõi Cửa Vọng trên <img src="/gg.png"></a></div><div class="post-summary"><h2>${lede}</h2></div><div class="content" itemprop="articleBody">${paragraphs(story, figureOf(caption))}<p>Mời bạn đọc tiếp tục theo dõi các tin, bài mới nhất tại đây.</p></div><div class="hotline">Đường dây nóng: 0912.345.678</div></div>`,
      ),
    }
  },
}
