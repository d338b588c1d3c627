package vn.capuy.document.steering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** STEERING.WORKING: steering committees at work on a day. */
@ApplicationScoped
class CommitteesAtWork implements IndicatorSource {
    /** An end that was not yet known at the moment asked had not ended it then. */
    private static final String FACTS = """
            select c.id::text as key, c.founded_by as org, cast(:to as date) as on_date, cast(null as text) as subject,
              cast(null as text) as split, true as hit, c.field
            from steering_committee c
            where c.founded_on <= :to and (c.ended_on is null or c.ended_on >= :to or c.ended_at > :knownAt) and %s""".formatted(Indicator.known("c"));

    private final CommitteeQueries queries;

    CommitteesAtWork(CommitteeQueries queries) {
        this.queries = queries;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                        "STEERING.WORKING",
                        Indicator.Kind.STOCK,
                        Indicator.Reach.BELOW,
                        new MultilingualName(
                                "Ban chỉ đạo đang hoạt động",
                                "Steering committees at work",
                                "اللجان التوجيهية القائمة"),
                        new MultilingualName(
                                "Ban chỉ đạo đang hoạt động vào ngày cuối kỳ.",
                                "Steering committees at work on the last day.",
                                "اللجان التوجيهية القائمة في اليوم الأخير."),
                        new MultilingualName("ban", "committees", "لجان"),
                        List.of(),
                        FACTS)
                .by(Indicator.Dimension.named(
                        "field", new MultilingualName("Lĩnh vực", "Field", "المجال"), "f.field", "document_field"));
    }

    @Override
    public List<?> records(List<String> keys) {
        return queries.inOrder(keys);
    }
}
