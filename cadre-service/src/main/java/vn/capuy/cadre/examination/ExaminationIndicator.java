package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.IndicatorSource;

/** How many leadership posts were filled by examination: posts, not rounds. */
@ApplicationScoped
class ExaminationIndicator implements IndicatorSource {
    private static final Indicator FILLED = new Indicator(
            "EXAM.POSTS_FILLED",
            Kind.FLOW,
            Reach.BELOW,
            new MultilingualName(
                    "Chức danh lãnh đạo, quản lý bổ nhiệm qua thi tuyển",
                    "Leadership posts filled by examination",
                    "المناصب القيادية المشغولة بالامتحان"),
            new MultilingualName(
                    "Chức danh có người trúng tuyển được bổ nhiệm trong kỳ, kết quả thi tuyển chưa bị huỷ.",
                    "Posts whose winner was appointed in the period, of examinations that are not voided.",
                    "المناصب التي عُيِّن الفائز بها في الفترة في امتحانات غير ملغاة."),
            new MultilingualName("chức danh", "posts", "مناصب"),
            List.of(),
            """
            select cast(e.id as text) as key, x.held_by as org, e.appointed_on as on_date,
              cast(e.post as text) as subject, cast(null as text) as split, true as hit
            from examination_post e join examination x on x.id = e.examination
            where e.state = 'FILLED' and e.closed_at <= :knownAt and e.appointed_on between :from and :to and
            """ + Indicator.known("x") + " and " + Indicator.known("e"));

    private final ExaminationPosts posts;

    ExaminationIndicator(ExaminationPosts posts) {
        this.posts = posts;
    }

    @Override
    public Indicator indicator() {
        return FILLED;
    }

    @Override
    public List<?> records(List<String> keys) {
        return posts.views(keys);
    }
}
