package vn.capuy.platform.indicator.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.indicator.sums.SumsVerificationView.Difference;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.sql.Rows;

/** Tells of the sums, verifies them, and has them made anew. */
@ApplicationScoped
class SumsService {
    private static final String STATE = """
            select i.indicator, coalesce(s.definition = i.definition and t.version = t.derived, false) as told,
              s.built_at, nullif(s.folded_until, '-infinity') as folded_until,
              (select count(*) from figure_delta d where d.indicator = i.indicator) as waiting
            from unnest(cast(:codes as text[]), cast(:definitions as text[])) as i (indicator, definition)
            left join figure_sums s on s.indicator = i.indicator left join figure_tree t on true
            order by i.indicator""";

    private final SummedIndicators indicators;
    private final SumsKeeper keeper;
    private final SumsRecount recount;
    private final Organisation organisation;
    private final Journal journal;
    private final Jdbi jdbi;

    SumsService(
            SummedIndicators indicators,
            SumsKeeper keeper,
            SumsRecount recount,
            Organisation organisation,
            Journal journal,
            Jdbi jdbi) {
        this.indicators = indicators;
        this.keeper = keeper;
        this.recount = recount;
        this.organisation = organisation;
        this.journal = journal;
        this.jdbi = jdbi;
    }

    /** In the order of their codes. */
    List<SumsView> all() {
        List<Summed> summed = indicators.all();
        return jdbi.withHandle(handle -> handle.createQuery(STATE)
                .bindArray(
                        "codes", String.class, summed.stream().map(Summed::code).toList())
                .bindArray(
                        "definitions",
                        String.class,
                        summed.stream().map(Summed::definition).toList())
                .map(Rows.of(SumsView.class))
                .list());
    }

    /** Of the differences those of organisations that the caller may know of. */
    List<SumsVerificationView> verify() {
        return recount.verify().stream().map(this::visible).toList();
    }

    private SumsVerificationView visible(SumsVerificationView all) {
        var known = organisation.everVisible(
                all.differences().stream().map(Difference::org).distinct().toList());
        return new SumsVerificationView(
                all.indicator(),
                all.told(),
                all.agrees(),
                all.differences().stream()
                        .filter(difference -> known.contains(difference.org()))
                        .toList());
    }

    /** They are forgotten at once and made anew by who keeps them. */
    @Transactional
    List<SumsView> rebuild() {
        keeper.forget();
        journal.write("figures.sums-rebuilt", "figure-sums", "all", null, null);
        return all();
    }
}
