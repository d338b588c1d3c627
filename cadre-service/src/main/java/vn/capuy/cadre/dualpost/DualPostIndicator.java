package vn.capuy.cadre.dualpost;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.IndicatorSource;

/** In how many of the villages one person is cell secretary and head. */
@ApplicationScoped
class DualPostIndicator implements IndicatorSource {
    private static final String DAY = "cast(:to as date)";

    private static final String FACTS = """
            select u.code || '@' || cast(cast(:to as date) as text) as key, u.code as org, cast(:to as date) as on_date,
              u.code as subject, cast(null as text) as split,
              exists (select 1 from (%s) cell
                join %s
                join %s
                where hh.person = sh.person) as hit
            from org_unit u
            where u.kind in ('VILLAGE', 'QUARTER') and u.established_on <= cast(:to as date)
              and (u.ended_on is null or u.ended_on > cast(:to as date))""".formatted(
                    DualPostSql.cellsOf("u.code", DAY),
                    DualPostSql.holding("cell.code", "CELL_SECRETARY", "sp", "sh", DAY),
                    DualPostSql.holding("u.code", "VILLAGE_HEAD", "hp", "hh", DAY));

    private static final Indicator COVERAGE = new Indicator(
            "DUAL.COVERAGE",
            Kind.RATIO,
            Reach.BELOW,
            new MultilingualName(
                    "Bí thư chi bộ đồng thời là trưởng thôn, bản, khu phố",
                    "Cell secretaries who are village or quarter heads",
                    "أمناء الخلايا الذين هم رؤساء قرى أو أحياء"),
            new MultilingualName(
                    "Số thôn, bản, khu phố mà một người giữ cả hai chức danh trên tổng số thôn, bản, khu phố vào ngày cuối kỳ.",
                    "Villages and quarters where one person holds both posts, of all villages and quarters, as of the last day.",
                    "القرى والأحياء التي يشغل فيها شخص واحد المنصبين من مجموع القرى والأحياء في اليوم الأخير."),
            new MultilingualName("thôn, bản, khu phố", "villages and quarters", "قرى وأحياء"),
            List.of(),
            FACTS);

    private final DualPosts dualPosts;
    private final Clock clock;

    DualPostIndicator(DualPosts dualPosts, Clock clock) {
        this.dualPosts = dualPosts;
        this.clock = clock;
    }

    @Override
    public Indicator indicator() {
        return COVERAGE;
    }

    @Override
    public List<?> records(List<String> keys) {
        return records(keys, clock.instant());
    }

    @Override
    public List<?> records(List<String> keys, Instant knownAt) {
        return dualPosts.of(keys.stream().map(VillageDay::of).toList(), knownAt);
    }
}
