package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Competitive examinations for leadership posts (thi tuyển): a written paper, then the defence of a project. */
final class Examinations {
    private static final int PASS = 50;
    private static final String NOT_HELD_PROPERLY = "Huỷ kết quả: lộ đề phần thi viết";

    private final Chance chance = Chance.of("examinations");
    private final Holdings holdings;
    private final Deque<Person> candidates;
    private final Deque<Post> posts;
    private final Table table = new Table(
            "09-examinations.csv",
            "examination,held_by,post,announced_on,held_on,person,written_score,defence_score,appointed_on,void_reason");
    private int number;

    Examinations(Posts posts, Holdings holdings, List<Person> officers, List<Person> neighbours) {
        this.holdings = holdings;
        this.candidates = new ArrayDeque<>(chance.shuffled(officers));
        this.posts = new ArrayDeque<>(chance.shuffled(posts.filled("EXAM")));
        filled("2019-04-16", "2019-05-20");
        filled("2020-09-22", "2020-10-26");
        filled("2020-11-24", "2021-01-04");
        voided("2021-03-16", "2021-04-19");
        filled("2021-06-22", "2021-07-26");
        filled("2021-09-21", "2021-10-25");
        filled("2021-11-23", "2022-01-04");
        withoutWinner("2022-03-22");
        filled("2022-05-17", "2022-06-20");
        filled("2022-08-16", "2022-09-19");
        filled("2022-11-15", "2022-12-19");
        filled("2023-02-21", "2023-03-27");
        // Held within the period, appointed after it: not yet a post filled by the mid-term day.
        filled("2023-03-14", "2023-04-10");
        filled("2024-05-14", "2024-06-17");
        neighbour(posts.filled("EXAM_TY").getFirst(), neighbours);
    }

    private void filled(String heldOn, String appointedOn) {
        Post post = posts.pop();
        Person winner = hold("BL", post, heldOn, LocalDate.parse(appointedOn), null, group(3, 5));
        appoint(winner, post, LocalDate.parse(appointedOn));
    }

    /** The post stays vacant for the examination that follows. */
    private void voided(String heldOn, String appointedOn) {
        hold("BL", posts.peek(), heldOn, LocalDate.parse(appointedOn), NOT_HELD_PROPERLY, group(3, 4));
    }

    private void withoutWinner(String heldOn) {
        hold("BL", posts.pop(), heldOn, null, null, group(3, 3));
    }

    private void neighbour(Post post, List<Person> people) {
        LocalDate appointed = LocalDate.of(2022, 4, 18);
        appoint(hold("TY", post, "2022-03-15", appointed, null, people.subList(0, 3)), post, appointed);
    }

    private List<Person> group(int least, int most) {
        List<Person> group = new ArrayList<>();
        for (int i = chance.between(least, most); i > 0; i--) {
            group.add(candidates.pop());
        }
        return group;
    }

    private void appoint(Person winner, Post post, LocalDate on) {
        holdings.end(winner, on.minusDays(1));
        holdings.addUntilEnd(winner, post, on);
    }

    /** Writes one row per candidate and names the winner, who is the first of the group where there is one. */
    private Person hold(
            String heldBy, Post post, String day, LocalDate appointed, String voidReason, List<Person> group) {
        LocalDate held = LocalDate.parse(day);
        LocalDate announced = OfficeDays.onOrBefore(held.minusDays(chance.between(30, 45)));
        number++;
        String code = "TT-%s-%d-%02d".formatted(heldBy, held.getYear(), number);
        int best = chance.between(150, 176);
        for (int i = 0; i < group.size(); i++) {
            boolean wins = i == 0 && appointed != null;
            int written = wins ? best / 2 - chance.between(0, 6) : loserWritten(i);
            Integer defence = wins ? Integer.valueOf(best - written) : loserDefence(written, appointed != null);
            Person person = group.get(i);
            table.row(
                    code,
                    heldBy,
                    post.code(),
                    announced,
                    held,
                    person.code(),
                    written,
                    defence,
                    wins ? appointed : null,
                    voidReason);
        }
        return group.getFirst();
    }

    /** Every third loser fails the written paper. */
    private int loserWritten(int place) {
        return place % 3 == 2 ? chance.between(31, PASS - 1) : chance.between(PASS, 72);
    }

    /** Who failed the written paper is not heard; where nobody wins, nobody passes the defence either. */
    private Integer loserDefence(int written, boolean somebodyWins) {
        if (written < PASS) {
            return null;
        }
        return somebodyWins ? chance.between(44, 74) : chance.between(36, PASS - 1);
    }

    Table table() {
        return table;
    }
}
