package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The province's leaders, the elected committee of Bình Liêu, fixed heads, and the leaders of the new communes. */
final class Leadership {
    private final Posts posts;
    private final Holdings holdings;

    Leadership(Posts posts, Holdings holdings) {
        this.posts = posts;
        this.holdings = holdings;
    }

    void province(List<Person> people) {
        // The last of the pool, whom no movement has called.
        List<Person> young = people.reversed().stream()
                .filter(p -> p.retires().isAfter(Calendar.HORIZON.plusYears(2)))
                .toList();
        int next = 0;
        for (Post post : posts.filled("TOP")) {
            for (int i = 0; i < post.seats(); i++) {
                holdings.addUntilEnd(young.get(next), post, LocalDate.of(2015, 4, 20));
                next++;
            }
        }
    }

    void fixedHeads(List<Person> people) {
        List<Person> young = people.stream()
                .filter(p -> p.retires().isAfter(Calendar.HORIZON.plusYears(2)))
                .toList();
        int next = 0;
        for (Post post : posts.filled("FIXED")) {
            holdings.addUntilEnd(young.get(next), post, LocalDate.of(2018, 10, 1));
            next++;
        }
    }

    /** Elected by the congress from those who lead on the term's first day; left with the last post in Bình Liêu. */
    void electedCommittee() {
        List<Person> leaders = holdings.on(Calendar.TERM_START).stream()
                .filter(h -> h.post().org().startsWith("BL") && h.post().level() >= 2)
                .sorted(Comparator.comparing((Holding h) -> !h.post().org().equals("BL"))
                        .thenComparing(h -> -h.post().level())
                        .thenComparing(h -> h.post().org().endsWith(Commune.COMMITTEE_SUFFIX))
                        .thenComparing(h -> h.post().code())
                        .thenComparing(h -> h.person().code()))
                .map(Holding::person)
                .distinct()
                .toList();
        seat(leaders, posts.post("BL-UV"));
        seat(leaders, posts.post("BL-UVTV"));
    }

    private void seat(List<Person> leaders, Post post) {
        for (Person person : leaders.subList(0, Math.min(post.seats(), leaders.size()))) {
            LocalDate last = holdings.of(person).stream()
                    .filter(h -> h.post().org().startsWith("BL") && h.post().level() >= 2)
                    .map(h -> h.to() == null ? Calendar.TERM_END : h.to())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            holdings.add(person, post, Calendar.TERM_START, last);
        }
    }

    /** The new communes are led by those who led until the district ended and have years of service left. */
    void newCommunes() {
        List<Person> leaders = new ArrayList<>(holdings.on(Calendar.TERM_END).stream()
                .filter(h -> h.to() != null && h.post().filled().equals("DISTRICT"))
                .map(Holding::person)
                .distinct()
                .filter(p -> p.retires().isAfter(Calendar.HORIZON.plusYears(3)))
                .toList());
        List<Person> inOrder = Chance.of("new-communes").shuffled(leaders);
        int next = 0;
        for (Post post : posts.filled("NEW")) {
            for (int i = 0; i < post.seats(); i++) {
                holdings.addUntilEnd(inOrder.get(next), post, Calendar.REORGANISATION);
                next++;
            }
        }
    }
}
