package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Seats the officers of the agencies, the schools and the medical centre. */
final class Officers {
    private Officers() {}

    static void assign(Posts posts, Holdings holdings, List<Person> officers) {
        Chance chance = Chance.of("officers");
        List<Post> seats = new ArrayList<>();
        for (Post post : posts.filled("OFFICER")) {
            for (int i = 0; i < post.seats(); i++) {
                seats.add(post);
            }
        }
        List<Post> taken = chance.shuffled(seats);
        for (int i = 0; i < officers.size(); i++) {
            LocalDate from = chance.officeDay(LocalDate.of(2017, 6, 1), LocalDate.of(2019, 1, 31));
            holdings.addUntilEnd(officers.get(i), taken.get(i), from);
        }
    }
}
