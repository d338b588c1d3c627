package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ledger of who held which post when; refuses what no seat allows. */
final class Holdings {
    private final List<Holding> holdings = new ArrayList<>();

    void add(Person person, Post post, LocalDate from, LocalDate to) {
        Holding holding = new Holding(person, post, from, earlier(to, post.validTo()));
        if (from.isBefore(post.validFrom())
                || (holding.to() != null && holding.to().isBefore(from))) {
            throw new IllegalStateException("Held outside its time: " + holding);
        }
        boolean again = holdings.stream()
                .anyMatch(h -> h.person().equals(person) && h.post().equals(post) && h.meets(holding));
        if (again) {
            throw new IllegalStateException("Held twice at once: " + holding);
        }
        holdings.add(holding);
    }

    /** Adds a holding that ends with the post or with retirement, whichever comes first. */
    void addUntilEnd(Person person, Post post, LocalDate from) {
        LocalDate retires = person.retires();
        add(person, post, from, retires.isAfter(Calendar.HORIZON.plusYears(1)) ? null : retires);
    }

    void end(Person person, LocalDate to) {
        holdings.replaceAll(
                h -> h.person().equals(person) && h.on(to) ? new Holding(person, h.post(), h.from(), to) : h);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Whoever held the first of these posts that was filled on that day. */
    Optional<Person> holder(LocalDate day, List<Post> posts) {
        return posts.stream()
                .flatMap(p -> holdings.stream().filter(h -> h.post().equals(p) && h.on(day)))
                .map(Holding::person)
                .findFirst();
    }

    List<Holding> of(Person person) {
        return holdings.stream().filter(h -> h.person().equals(person)).toList();
    }

    List<Holding> on(LocalDate day) {
        return holdings.stream().filter(h -> h.on(day)).toList();
    }

    /** Who held the post, one after the other. */
    List<Holding> ofPost(String code) {
        return holdings.stream()
                .filter(h -> h.post().code().equals(code))
                .sorted(Comparator.comparing(Holding::from)
                        .thenComparing(h -> h.person().code()))
                .toList();
    }

    Table table() {
        Table table = new Table("06-holdings.csv", "person,post,held_from,held_to");
        holdings.stream()
                .sorted(Comparator.comparing((Holding h) -> h.post().code())
                        .thenComparing(Holding::from)
                        .thenComparing(h -> h.person().code()))
                .forEach(h -> table.row(h.person().code(), h.post().code(), h.from(), h.to()));
        return table;
    }
}
