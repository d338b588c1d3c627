package vn.capuy.platform.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Who took over from whom, as of a day: every unit that stands on it is itself; one that stands no more went over to its
 * successors, those to theirs, and so on.
 */
public final class Lineage {
    private final Map<String, Gone> gone = new HashMap<>();
    private final Map<String, List<SuccessionState>> bySuccessor = new HashMap<>();
    private final Map<String, List<SuccessionState>> byPredecessor = new HashMap<>();

    /**
     * A unit that does not stand on the day.
     *
     * @param above under which unit it stood last; null for the root
     */
    public record Gone(String code, UnitKind kind, String above, UnitKind aboveKind) {
        /** Whether its acts were those of the unit above it: a committee's body, the committee of a town or commune. */
        public boolean actedForTheUnitAbove() {
            return kind.isBody()
                    || (kind == UnitKind.GRASSROOTS_COMMITTEE
                            && (aboveKind == UnitKind.TOWN || aboveKind == UnitKind.COMMUNE));
        }
    }

    Lineage(Collection<Gone> gone, Collection<SuccessionState> successions) {
        gone.forEach(unit -> this.gone.put(unit.code(), unit));
        for (SuccessionState each : successions) {
            byPredecessor
                    .computeIfAbsent(each.predecessor(), code -> new ArrayList<>())
                    .add(each);
            bySuccessor
                    .computeIfAbsent(each.successor(), code -> new ArrayList<>())
                    .add(each);
        }
    }

    public Collection<Gone> gone() {
        return gone.values();
    }

    /** The steps from this unit to those that took it over directly. */
    public List<SuccessionState> from(String predecessor) {
        return byPredecessor.getOrDefault(predecessor, List.of());
    }

    /** Every unit that went over to this one, directly or through others, by code. */
    public Set<String> predecessors(String successor) {
        Set<String> found = new TreeSet<>();
        collect(successor, found);
        return found;
    }

    private void collect(String successor, Set<String> found) {
        for (SuccessionState each : bySuccessor.getOrDefault(successor, List.of())) {
            if (found.add(each.predecessor())) {
                collect(each.predecessor(), found);
            }
        }
    }

    /** The units that stand on the day and took over from this one, directly or through others, by code. */
    public Set<String> successors(String predecessor) {
        Set<String> reached = new TreeSet<>();
        reach(predecessor, reached);
        reached.removeIf(gone::containsKey);
        return reached;
    }

    private void reach(String predecessor, Set<String> reached) {
        for (SuccessionState each : from(predecessor)) {
            if (reached.add(each.successor())) {
                reach(each.successor(), reached);
            }
        }
    }

    /** How much of a unit went over to another one. */
    public Share share(String predecessor, String successor) {
        return new Passing(successor::equals, unit -> false).of(predecessor);
    }

    /**
     * @param inside which of the units that stand on the day are asked for
     * @param goesWithTheUnitAbove which of those that ended without a successor go where the unit above them went
     */
    public Passing into(Predicate<String> inside, Predicate<Gone> goesWithTheUnitAbove) {
        return new Passing(inside, goesWithTheUnitAbove);
    }

    /** How much of each unit passed into some units that stand on the day. */
    public final class Passing {
        private final Predicate<String> inside;
        private final Predicate<Gone> goesWithTheUnitAbove;
        private final Map<String, Share> known = new HashMap<>();

        private Passing(Predicate<String> inside, Predicate<Gone> goesWithTheUnitAbove) {
            this.inside = inside;
            this.goesWithTheUnitAbove = goesWithTheUnitAbove;
        }

        public Share of(String code) {
            Share found = known.get(code);
            if (found == null) {
                // Should a unit ever come back to itself, that way leads nowhere.
                known.put(code, Share.NONE);
                found = find(code);
                known.put(code, found);
            }
            return found;
        }

        private Share find(String code) {
            if (inside.test(code)) {
                return Share.ALL;
            }
            Gone unit = gone.get(code);
            if (unit == null) {
                return Share.NONE;
            }
            List<SuccessionState> steps = from(code);
            if (steps.isEmpty()) {
                return unit.above() != null && goesWithTheUnitAbove.test(unit) ? of(unit.above()) : Share.NONE;
            }
            // Where every part arrives, the whole does, however it was divided on the way.
            boolean whole = steps.stream().allMatch(step -> of(step.successor()).isAll());
            return whole
                    ? Share.ALL
                    : steps.stream()
                            .map(step -> step.passed().of(of(step.successor())))
                            .reduce(Share.NONE, Share::and);
        }

        /** By whose succession a unit passed: its own, or that of a unit above it; null where by none. */
        public String by(String code) {
            String at = code;
            while (at != null && gone.containsKey(at) && from(at).isEmpty()) {
                Gone unit = gone.get(at);
                at = goesWithTheUnitAbove.test(unit) ? unit.above() : null;
            }
            return at != null && gone.containsKey(at) ? at : null;
        }
    }
}
