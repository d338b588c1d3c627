package vn.capuy.platform.member;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads members, those only that exist for the caller. */
@IfBuildProperty(name = "capuy.members", stringValue = "true")
@ApplicationScoped
class MemberQueries {
    private static final String DAY = "cast(:day as date)";

    private static final String HELD = """
            select p.organisation from member_place p
            where p.member = m.code and p.valid @> %s and %s""".formatted(DAY, Organisation.withinScope("p.organisation", DAY));

    private static final String VIEW =
            """
            select m.code, m.full_name, m.folded_name, m.managed_by, coalesce(%s, m.managed_by) as managed_by_name,
              m.probationary_on, m.official_on,
              case when m.official_on <= %s then 'OFFICIAL' when m.probationary_on <= %s then 'PROBATIONARY'
                else 'UNKNOWN' end as status,
              array(select distinct * from (%s) held order by 1) as organisations%%s
            from member m left join org_unit u on u.code = m.managed_by
            where not m.voided and %s
              and (cast(:organisation as text) is null or exists (select 1 from org_ancestry below
                where below.ancestor = :organisation and below.valid @> %s and below.known_until = 'infinity'
                  and (below.descendant = m.managed_by or below.descendant in (%s))))""".formatted(Projections.named("u.name"), DAY, DAY, HELD, Members.VISIBLE, DAY, HELD);

    private static final ListQuery<MemberSummary> ALL = new ListQuery<>(
            VIEW.formatted(""),
            MemberSummary.class,
            List.of(ListQuery.text("folded_name"), ListQuery.text("code")),
            member -> Cursor.at(VietnameseText.fold(member.fullName()), member.code()));

    private static final String SOUGHT =
            VIEW.formatted(", case when strpos(m.spelled_name, :spelled) > 0 then 0 else 1 end as rank")
                    + " and m.folded_name like :pattern";

    private static final String ONE = """
            select m.code, m.full_name, m.managed_by, coalesce(%s, m.managed_by) as managed_by_name, m.probationary_on,
              m.official_on, m.voided
            from member m left join org_unit u on u.code = m.managed_by
            where m.code = :code and %s""".formatted(Projections.named("u.name"), Members.VISIBLE);

    private static final String PLACES = """
            select p.organisation, coalesce(%s, p.organisation) as organisation_name, lower(p.valid) as since,
              upper(p.valid) as until
            from member_place p left join org_unit u on u.code = p.organisation
            where p.member = :code and exists (select 1 from org_ancestry a where a.ancestor = :scope
              and a.descendant = p.organisation and a.valid && p.valid and a.known_until = 'infinity')
            order by p.valid, p.organisation""".formatted(Projections.named("u.name"));

    private final Projections projections;
    private final Clock clock;

    MemberQueries(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /** A member without his places. */
    public record Known(
            String code,
            String fullName,
            String managedBy,
            String managedByName,
            LocalDate probationaryOn,
            LocalDate officialOn,
            boolean voided) {
        MemberView view(LocalDate day, List<MemberView.PlaceView> places) {
            var status = new Member(code, fullName, managedBy, probationaryOn, officialOn, voided).statusOn(day);
            return new MemberView(
                    code, fullName, managedBy, managedByName, probationaryOn, officialOn, status, voided, places);
        }
    }

    /** By name; where a name is sought, those spelled so come first. */
    Page<MemberSummary> page(MemberFilter filter, PageRequest page) {
        String asked = filter.soughtName();
        var filters = Filters.of("organisation", filter.organisation, "day", day(filter.onDay));
        if (asked == null) {
            return projections.page(ALL, page, filters);
        }
        filters.putAll(Filters.of("pattern", MemberName.pattern(asked), "spelled", MemberName.spelled(asked)));
        var sought = new ListQuery<>(
                SOUGHT,
                MemberSummary.class,
                List.of(ListQuery.number("rank"), ListQuery.text("folded_name"), ListQuery.text("code")),
                member -> Cursor.at(
                        MemberName.rank(member.fullName(), asked),
                        VietnameseText.fold(member.fullName()),
                        member.code()));
        return projections.page(sought, page, filters);
    }

    Optional<MemberView> find(String code, LocalDate onDay) {
        Map<String, Object> binds = Map.of("code", code);
        return projections
                .one(ONE, Known.class, binds)
                .map(known -> known.view(day(onDay), projections.all(PLACES, MemberView.PlaceView.class, binds)));
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? VietnamTime.today(clock) : asked;
    }
}
