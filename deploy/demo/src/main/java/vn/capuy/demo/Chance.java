package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The random of one subject. Its algorithm is fixed by {@link Random}'s contract, so every JDK draws the same. */
final class Chance {
    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    static Chance of(String subject) {
        return new Chance(0x5EED_2020L * 31 + subject.hashCode());
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int probability) {
        return random.nextInt(100) < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Some day from {@code first} to {@code last}, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    /** Some day from {@code first} to {@code last} on which offices work. */
    LocalDate officeDay(LocalDate first, LocalDate last) {
        LocalDate day;
        do {
            day = day(first, last);
        } while (!OfficeDays.isOpen(day));
        return day;
    }

    /** So many days on which offices work, in order of time; a day may come more than once. */
    List<LocalDate> officeDays(int count, LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(officeDay(first, last));
        }
        Collections.sort(days);
        return days;
    }
}
