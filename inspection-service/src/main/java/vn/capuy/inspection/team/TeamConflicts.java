package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.team.Teams.Candidate;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Lineage;
import vn.capuy.platform.organisation.Successions;

/**
 * Finds what ties inspectors to what a case looks into: themselves, their own organisations, those that these came from or
 * became, and the grassroots committees above them. For many inspectors at once.
 */
@ApplicationScoped
class TeamConflicts {
    private static final String ABOVE = """
            select distinct a.descendant, a.ancestor from org_ancestry a join org_unit u on u.code = a.ancestor
            where a.descendant = any(:own) and a.ancestor = any(:looked) and a.ancestor <> a.descendant
              and u.kind = 'GRASSROOTS_COMMITTEE' and a.known_until = 'infinity'
              and a.valid && daterange(:from, :to, '[]') order by 1, 2""";

    private final Members members;
    private final Successions successions;
    private final Jdbi jdbi;
    private final Clock clock;

    TeamConflicts(Members members, Successions successions, Jdbi jdbi, Clock clock) {
        this.members = members;
        this.successions = successions;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * What a case looks into.
     *
     * @param members the codes of its member subjects
     * @param organisations its organisations, and those of its members at the time
     */
    record Looked(Set<String> members, Set<String> organisations) {}

    /** What ties one inspector to it. */
    record Ties(boolean himself, List<String> own, List<String> related, List<String> above) {}

    /** The ties by the inspector's id, of days from the decision to the day in question, both included. */
    Map<java.util.UUID, Ties> of(Collection<Candidate> inspectors, Looked looked, LocalDate decided, LocalDate day) {
        LocalDate to = day.isBefore(decided) ? decided : day;
        var dossiers =
                members.dossiers(inspectors.stream().map(Candidate::member).collect(Collectors.toSet()));
        Lineage lineage = successions.on(VietnamTime.today(clock), clock.instant());
        var own = new HashMap<java.util.UUID, Set<String>>();
        for (Candidate each : inspectors) {
            var units = new TreeSet<>(Set.of(each.organisation()));
            var dossier = dossiers.get(each.member());
            if (dossier != null) {
                units.addAll(dossier.organisations(decided, to));
            }
            own.put(each.id(), units);
        }
        Map<String, List<String>> above = above(own.values(), looked.organisations(), decided, to);
        return inspectors.stream()
                .collect(Collectors.toMap(
                        Candidate::id, each -> ties(each, own.get(each.id()), looked, lineage, above)));
    }

    private static Ties ties(
            Candidate inspector, Set<String> own, Looked looked, Lineage lineage, Map<String, List<String>> above) {
        var same = new TreeSet<>(own);
        same.retainAll(looked.organisations());
        var related = new TreeSet<String>();
        for (String unit : looked.organisations()) {
            if (!own.contains(unit) && own.stream().anyMatch(mine -> isRelated(lineage, mine, unit))) {
                related.add(unit);
            }
        }
        var over = new TreeSet<String>();
        own.forEach(unit -> over.addAll(above.getOrDefault(unit, List.of())));
        over.removeAll(same);
        return new Ties(
                looked.members().contains(inspector.member()),
                List.copyOf(same),
                List.copyOf(related),
                List.copyOf(over));
    }

    private static boolean isRelated(Lineage lineage, String one, String other) {
        return lineage.predecessors(one).contains(other)
                || lineage.predecessors(other).contains(one);
    }

    private Map<String, List<String>> above(
            Collection<Set<String>> own, Set<String> looked, LocalDate from, LocalDate to) {
        var units = new HashSet<String>();
        own.forEach(units::addAll);
        var found = new HashMap<String, List<String>>();
        jdbi.useHandle(handle -> handle.createQuery(ABOVE)
                .bindArray("own", String.class, units)
                .bindArray("looked", String.class, looked)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> found.computeIfAbsent(row.getString("descendant"), code -> new ArrayList<>())
                        .add(row.getString("ancestor")))
                .list());
        return found;
    }
}
