package vn.capuy.platform.indicator.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A small world of restricted cases, each with some facts, and all questions that can be asked about it. */
final class World {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final List<String> ORGS = List.of("D1", "D1-A", "D1-B", "D2", "D2-A");
    private static final List<String> TRAITS = List.of("INSPECTION", "SUPERVISION");

    /** A fact of a case; {@code place} is an attribute by which facts of one case differ. */
    record Fact(String unit, String place, Instant recordedAt) {}

    /** Which facts an answer counts. */
    record Question(String org, LocalDate from, LocalDate to, String trait, String place, Instant knownAt) {}

    final List<ConfidentialUnit> units = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    private final Random random;

    World(long seed, int cases) {
        random = new Random(seed);
        for (int i = 0; i < cases; i++) {
            add("C" + i);
        }
    }

    private void add(String id) {
        String org = ORGS.get(random.nextInt(ORGS.size()));
        LocalDate day = FIRST.plusDays(random.nextInt(1000));
        Duration late =
                random.nextInt(4) == 0 ? Duration.ofDays(random.nextInt(900)) : Duration.ofDays(random.nextInt(20));
        Instant recorded = day.atStartOfDay().toInstant(ZoneOffset.UTC).plus(late);
        int many = 1 + random.nextInt(2);
        units.add(new ConfidentialUnit(
                id, id, org.substring(0, 2), org, day, TRAITS.get(random.nextInt(2)), recorded, many));
        IntStream.range(0, many)
                .forEach(i -> facts.add(new Fact(id, random.nextBoolean() ? "north" : "south", recorded)));
    }

    /** Every question: organisations, days as borders, kinds, places, moments. */
    List<Question> questions() {
        List<LocalDate> days = new ArrayList<>(List.of(FIRST, LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)));
        units.forEach(unit -> days.addAll(List.of(unit.day(), unit.day().plusDays(1))));
        List<Instant> moments = new ArrayList<>(List.of(Instant.MAX));
        units.forEach(unit -> moments.add(unit.recordedAt()));
        var questions = new ArrayList<Question>();
        for (String org : List.of("", "D1", "D2", "D1-A", "D1-B", "D2-A")) {
            for (LocalDate from : days) {
                for (LocalDate to : days) {
                    for (String trait : List.of("", "INSPECTION", "SUPERVISION")) {
                        for (String place : List.of("", "north")) {
                            questions.add(new Question(org, from, to, trait, place, Instant.MAX));
                        }
                    }
                    // Moments beside the whole of a period: more would only ask the same sets again.
                    moments.forEach(moment -> questions.add(new Question(org, from, to, "", "", moment)));
                }
            }
        }
        return questions;
    }

    /** Which facts the question counts, of those recorded by now. */
    boolean[] counted(Question question, Instant now) {
        Map<String, ConfidentialUnit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        boolean[] counted = new boolean[facts.size()];
        for (int i = 0; i < counted.length; i++) {
            Fact fact = facts.get(i);
            ConfidentialUnit unit = byId.get(fact.unit());
            counted[i] = !fact.recordedAt().isAfter(now)
                    && !fact.recordedAt().isAfter(question.knownAt())
                    && unit.org().startsWith(question.org())
                    && !unit.day().isBefore(question.from())
                    && unit.day().isBefore(question.to())
                    && unit.trait().startsWith(question.trait())
                    && fact.place().startsWith(question.place());
        }
        return counted;
    }

    /** How many facts of each unit are counted. */
    Map<String, Long> byUnit(boolean[] counted) {
        Map<String, Long> byUnit = new HashMap<>();
        for (int i = 0; i < counted.length; i++) {
            if (counted[i]) {
                byUnit.merge(facts.get(i).unit(), 1L, Long::sum);
            }
        }
        return byUnit;
    }

    /** The groups as they stand at a moment. */
    ReleaseGroups groups(Instant now, int smallest) {
        var known =
                units.stream().filter(unit -> !unit.recordedAt().isAfter(now)).toList();
        return ReleaseGroups.of(known, smallest, new YearClosing(31), now);
    }
}
