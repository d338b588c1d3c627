package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Training and the attendances at it: who was sent to which class by whom. */
final class Training {
    /** What the mid-term review counts; the check of the committed files counts it from the records again. */
    private static final int ATTENDANCES = 1061;

    private static final int CLASSES_IN_PERIOD = 42;
    private static final int NOT_GONE = 21;

    private final Chance chance = Chance.of("training");
    private final List<NamedCsvRecord> subjects = Phrases.of("classes.csv");
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Table table = new Table(
            "10-training.csv",
            "class,title_vi,title_en,title_ar,kind,provider,starts_on,ends_on,person,sent_by,sent_on,result,void_reason");
    private final List<Person> officials = new ArrayList<>();
    private final List<Person> villagers;
    private final List<Person> neighbours = new ArrayList<>();
    private final Holdings holdings;

    Training(People people, Holdings holdings) {
        this.holdings = holdings;
        officials.addAll(people.of(Pool.MANAGEMENT));
        officials.addAll(people.of(Pool.OFFICER));
        villagers = people.of(Pool.VILLAGE);
        neighbours.addAll(people.of(Pool.NEIGHBOUR));
        neighbours.addAll(people.of(Pool.NEIGHBOUR_VILLAGE));

        List<LocalDate> before =
                new ArrayList<>(chance.officeDays(6, LocalDate.of(2019, 2, 18), LocalDate.of(2020, 7, 10)));
        // Sent on the term's eve, taught within the term: the day of sending decides.
        before.add(LocalDate.of(2020, 7, 30));
        before.forEach(day -> hold(day, chance.between(15, 25), 0));
        List<LocalDate> within = new ArrayList<>(
                chance.officeDays(CLASSES_IN_PERIOD - 1, LocalDate.of(2020, 8, 17), LocalDate.of(2023, 3, 17)));
        within.add(Calendar.CUTOFF);
        within(within);
        chance.officeDays(16, LocalDate.of(2023, 4, 4), LocalDate.of(2025, 4, 25))
                .forEach(day -> hold(day, chance.between(15, 30), chance.percent(30) ? 1 : 0));
    }

    private void within(List<LocalDate> days) {
        int left = ATTENDANCES;
        for (int i = 0; i < days.size(); i++) {
            int classesLeft = days.size() - i;
            int size = classesLeft == 1 ? left : left / classesLeft + chance.between(-6, 6);
            hold(days.get(i), size, i % 2 == 0 ? NOT_GONE / (CLASSES_IN_PERIOD / 2) : 0);
            left -= size;
        }
    }

    /** A class with so many from Bình Liêu, so many more whose sending was voided, and guests of the neighbour. */
    private void hold(LocalDate sent, int size, int voided) {
        NamedCsvRecord subject = chance.pick(subjects.stream()
                .filter(s -> Integer.parseInt(s.getField("from")) <= sent.getYear())
                .toList());
        int number = numbers.merge(sent.getYear(), 1, Integer::sum);
        TrainingClass held = TrainingClass.of(subject, number, sent, chance);
        List<Person> people = chance.shuffled(choices(held));
        for (int i = 0; i < size + voided; i++) {
            row(held, people.get(i), i < size ? null : chance.pick(List.of("Nhập trùng", "Không cử đi theo kế hoạch")));
        }
        if (!held.isNearHome()) {
            chance.shuffled(neighbours).subList(0, chance.between(4, 7)).forEach(p -> row(held, p, null));
        }
    }

    private List<Person> choices(TrainingClass held) {
        boolean forVillages = held.title().vi().contains("trưởng thôn")
                || held.title().vi().contains("bí thư chi bộ")
                || held.title().vi().startsWith("Sơ cấp");
        List<Person> choices = new ArrayList<>(forVillages ? villagers : officials);
        if (held.isNearHome() && !forVillages) {
            choices.addAll(villagers);
        }
        choices.removeIf(p -> p.retires().isBefore(held.ends()) && !villagers.contains(p));
        return choices;
    }

    private void row(TrainingClass held, Person person, String voidReason) {
        String result = voidReason != null ? null : chance.percent(97) ? "COMPLETED" : "NOT_COMPLETED";
        table.row(
                held.code(),
                held.title().vi(),
                held.title().en(),
                held.title().ar(),
                held.kind(),
                held.provider(),
                held.starts(),
                held.ends(),
                person.code(),
                sender(person, held.sent()),
                held.sent(),
                held.ends().isAfter(Calendar.HORIZON) ? null : result,
                voidReason);
    }

    /** The committee of the commune in which a leader serves that day sends him, else who manages the person. */
    private String sender(Person person, LocalDate day) {
        return holdings.of(person).stream()
                .filter(h -> h.on(day) && h.post().filled().equals("DISTRICT"))
                .map(h -> h.post().org())
                .filter(org -> org.endsWith(Commune.COMMITTEE_SUFFIX))
                .findFirst()
                .orElse(person.managedBy());
    }

    Table table() {
        return table;
    }
}
