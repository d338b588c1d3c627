package vn.capuy.document.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** GROUP.WORKING: working groups at work on a day, and how many communes and towns they direct. */
@ApplicationScoped
class GroupsAtWork implements IndicatorSource {
    /** An end that was not yet known at the moment asked had not ended the group then. */
    private static final String FACTS = """
            select g.id::text as key, g.founded_by as org, cast(:to as date) as on_date, g.directs as subject,
              cast(null as text) as split, true as hit
            from working_group g
            left join working_group_end e on e.working_group = g.id and e.recorded_at <= :knownAt
            where g.founded_on <= :to and (e.ended_on is null or e.ended_on >= :to) and %s""".formatted(Indicator.known("g"));

    private final WorkingGroupReads reads;

    GroupsAtWork(WorkingGroupReads reads) {
        this.reads = reads;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                "GROUP.WORKING",
                Indicator.Kind.STOCK,
                Indicator.Reach.BELOW,
                new MultilingualName("Tổ công tác đang hoạt động", "Working groups at work", "مجموعات العمل القائمة"),
                new MultilingualName(
                        "Tổ công tác đang hoạt động vào ngày cuối kỳ, cùng số xã, thị trấn được chỉ đạo.",
                        "Working groups at work on the last day, with how many communes and towns they direct.",
                        "مجموعات العمل القائمة في اليوم الأخير، مع عدد البلديات والبلدات التي توجهها."),
                new MultilingualName("tổ", "groups", "مجموعات"),
                List.of(),
                FACTS);
    }

    @Override
    public List<?> records(List<String> keys) {
        return reads.inOrder(keys.stream().map(UUID::fromString).toList());
    }
}
