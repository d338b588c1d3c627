package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.post.rules.NonLocalFacts;
import vn.capuy.cadre.post.rules.NonLocalRule;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.sql.Rows;

/** Judges by what is recorded whether cadres may hold a post that is for non-locals. */
@ApplicationScoped
public class PostNonLocality {
    /** Days in posts of the place itself and of all below it; what overlaps counts once. */
    private static final String THERE = """
            select c.id as person, c.home_place, lower(held.days) as since, upper(held.days) as until
            from person c left join lateral (
              select unnest(range_agg(daterange(h.held_from, h.held_to, '[]')
                  * daterange(null, cast(:on as date)))) as days
              from holding h join post p on p.id = h.post
              where h.person = c.id and h.voided_at is null
                and exists (select 1 from org_ancestry a where a.ancestor = :place and a.descendant = p.org
                  and a.valid && daterange(h.held_from, h.held_to, '[]') and a.known_until = 'infinity')) held on true
            where c.id = any(:people)""";

    /** Where a body's post is, the place is its committee. */
    private static final String PLACE = """
            select p.non_local, coalesce(above.code, u.code) as place, coalesce(above.name_vi, u.name_vi) as place_name
            from post p join org_unit u on u.code = p.org
              left join org_placement at on at.unit = u.code and at.valid @> cast(:on as date)
                and u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
              left join org_unit above on above.code = at.parent
            where p.id = :post""";

    private final Jdbi jdbi;
    private final EnteredLimits limits;

    PostNonLocality(Jdbi jdbi, EnteredLimits limits) {
        this.jdbi = jdbi;
        this.limits = limits;
    }

    public record Place(boolean nonLocal, String place, String placeName) {}

    public record Days(UUID person, String homePlace, LocalDate since, LocalDate until) {
        long months() {
            return since == null ? 0 : ChronoUnit.MONTHS.between(since, until);
        }
    }

    /** What stands against each of the cadres, or is left to a person to judge; whoever is not named fits. */
    public Map<UUID, List<Finding>> findings(UUID post, Collection<UUID> people, LocalDate on) {
        Place place = jdbi.withHandle(handle -> handle.createQuery(PLACE)
                .bind("post", post)
                .bind("on", on)
                .map(Rows.of(Place.class))
                .one());
        var found = new HashMap<UUID, List<Finding>>();
        if (!place.nonLocal() || people.isEmpty()) {
            return found;
        }
        there(place, people, on).forEach((person, days) -> {
            var facts = new NonLocalFacts(
                    true,
                    place.placeName(),
                    days.getFirst().homePlace(),
                    days.stream().mapToLong(Days::months).sum(),
                    on);
            var findings = NonLocalRule.RULEBOOK.judge(facts, limits).findings().stream()
                    .filter(finding -> finding.verdict() != Verdict.MET)
                    .toList();
            if (!findings.isEmpty()) {
                found.put(person, findings);
            }
        });
        return found;
    }

    private Map<UUID, List<Days>> there(Place place, Collection<UUID> people, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(THERE)
                .bind("place", place.place())
                .bind("on", on)
                .bindArray("people", UUID.class, Set.copyOf(people))
                .map(Rows.of(Days.class))
                .collect(Collectors.groupingBy(Days::person)));
    }
}
