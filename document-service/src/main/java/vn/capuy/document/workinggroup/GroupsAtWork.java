package vn.capuy.document.workinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.workinggroup.charge.ChargeSql;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/**
 * GROUP.WORKING: working groups at work on a day, and how many communes and towns they direct. A group that directs several
 * counts once, for the one that it has directed longest; all of them are told by the coverage.
 */
@ApplicationScoped
class GroupsAtWork implements IndicatorSource {
    /** An end that was not yet known at the moment asked had not ended the group then. */
    private static final String FACTS =
            """
            select g.id::text as key, g.founded_by as org, cast(:to as date) as on_date, p.place as subject,
              cast(null as text) as split, true as hit, s.reference as committee
            from working_group g
            left join working_group_end e on e.working_group = g.id and e.recorded_at <= :knownAt
            left join lateral (select c.place from working_group_charge c
              where c.working_group = g.id and c.kind = 'DIRECTS' and %1$s order by c.from_day, c.id limit 1) p on true
            left join lateral (select s.reference from working_group_charge c join steering_committee s on s.id = c.committee
              where c.working_group = g.id and c.kind = 'UNDER' and %1$s and %2$s
                and (s.ended_on is null or s.ended_on >= :to or s.ended_at > :knownAt) limit 1) s on true
            where g.founded_on <= :to and (e.ended_on is null or e.ended_on >= :to) and %3$s""".formatted(ChargeSql.held("c", ":to"), Indicator.known("s"), Indicator.known("g"));

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
                        new MultilingualName(
                                "Tổ công tác đang hoạt động", "Working groups at work", "مجموعات العمل القائمة"),
                        new MultilingualName(
                                "Tổ công tác đang hoạt động vào ngày cuối kỳ, cùng số xã, thị trấn được chỉ đạo.",
                                "Working groups at work on the last day, with how many communes and towns they direct.",
                                "مجموعات العمل القائمة في اليوم الأخير، مع عدد البلديات والبلدات التي توجهها."),
                        new MultilingualName("tổ", "groups", "مجموعات"),
                        List.of(),
                        FACTS)
                .by(
                        Indicator.Dimension.ofOrganisations(
                                "place",
                                new MultilingualName("Xã, thị trấn", "Commune or town", "البلدية أو البلدة"),
                                "f.subject"),
                        new Indicator.Dimension(
                                "committee",
                                new MultilingualName("Ban chỉ đạo", "Steering committee", "اللجنة التوجيهية"),
                                "f.committee",
                                List.of()));
    }

    @Override
    public List<?> records(List<String> keys) {
        return reads.inOrder(keys.stream().map(UUID::fromString).toList());
    }
}
