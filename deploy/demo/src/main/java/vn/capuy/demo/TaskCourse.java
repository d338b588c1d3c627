package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The course of one task: when it was taken in hand, handed in, returned, extended, verified, and who led it. */
final class TaskCourse {
    private static final List<String> RETURNED = List.of(
            "Thiếu biên bản thẩm tra của phòng chuyên môn",
            "Số liệu chưa khớp với báo cáo của xã",
            "Hồ sơ minh chứng chưa đầy đủ");
    private static final List<String> EXTENDED = List.of(
            "Mưa lũ kéo dài, chưa nghiệm thu được công trình",
            "Thực hiện giãn cách phòng, chống dịch COVID-19",
            "Chờ phân bổ vốn đối ứng của tỉnh");

    private final Chance chance;
    private final Holdings holdings;
    private final List<Step> steps = new ArrayList<>();
    private LocalDate due;

    TaskCourse(Chance chance, Holdings holdings) {
        this.chance = chance;
        this.holdings = holdings;
    }

    /** A step as its row tells it; nulls for what it does not have. */
    record Step(String step, LocalDate on, LocalDate dueOn, String body, String member, String ground, String product) {
        static Step plain(String step, LocalDate on) {
            return new Step(step, on, null, null, null, null, null);
        }
    }

    /** Who leads on that day, or null where the body does. */
    String lead(TaskTables.Given task, LocalDate day) {
        return holder(task, day).map(held -> held.person().code()).orElse(null);
    }

    private Optional<Holding> holder(TaskTables.Given task, LocalDate day) {
        return task.post() == null
                ? Optional.empty()
                : holdings.ofPost(task.post().code()).stream()
                        .filter(held -> held.on(day))
                        .findFirst();
    }

    /**
     * From its assignment to its verification.
     *
     * @param last the last day on which it can have been handed in
     * @return the day of the verification
     */
    LocalDate whole(TaskTables.Given task, LocalDate last) {
        LocalDate accepted = OfficeDays.onOrAfter(task.assigned().plusDays(chance.between(1, 5)));
        LocalDate started = OfficeDays.onOrAfter(accepted.plusDays(chance.between(2, 14)));
        due = task.due();
        steps.add(Step.plain("ACCEPT", accepted));
        steps.add(Step.plain("START", started));
        int lot = chance.between(1, 100);
        if (lot <= 10 && due.plusDays(20).isBefore(last)) {
            extend(started);
        }
        LocalDate submitted = lot > 10 && lot <= 24 ? late(last) : timely(started);
        if (lot > 24 && lot <= 33) {
            steps.add(submission(task, submitted));
            LocalDate returned = OfficeDays.onOrAfter(submitted.plusDays(chance.between(2, 5)));
            steps.add(new Step("RETURN", returned, null, null, null, chance.pick(RETURNED), null));
            submitted = OfficeDays.onOrAfter(returned.plusDays(chance.between(3, 12)));
        }
        return handedIn(task, submitted);
    }

    /** One that was still not handed in when the year was over. */
    LocalDate dragged(TaskTables.Given task, LocalDate submitted) {
        LocalDate accepted = OfficeDays.onOrAfter(task.assigned().plusDays(chance.between(1, 5)));
        steps.add(Step.plain("ACCEPT", accepted));
        steps.add(Step.plain("START", OfficeDays.onOrAfter(accepted.plusDays(chance.between(20, 40)))));
        return handedIn(task, submitted);
    }

    /** A whole, handed in once all its parts were verified. */
    LocalDate after(TaskTables.Given task, LocalDate partsDone) {
        LocalDate accepted = OfficeDays.onOrAfter(task.assigned().plusDays(chance.between(1, 3)));
        steps.add(Step.plain("ACCEPT", accepted));
        steps.add(Step.plain("START", OfficeDays.onOrAfter(accepted.plusDays(chance.between(1, 10)))));
        return handedIn(task, OfficeDays.onOrAfter(partsDone.plusDays(1)));
    }

    /** Only taken in hand: what was still open when the files end. */
    void open(TaskTables.Given task) {
        steps.add(Step.plain("ACCEPT", OfficeDays.onOrAfter(task.assigned().plusDays(2))));
    }

    void cancelled(TaskTables.Given task, LocalDate on, String ground) {
        open(task);
        steps.add(new Step("CANCEL", OfficeDays.onOrAfter(on), null, null, null, ground, null));
    }

    private LocalDate handedIn(TaskTables.Given task, LocalDate submitted) {
        steps.add(submission(task, submitted));
        LocalDate verified = OfficeDays.onOrAfter(submitted.plusDays(chance.between(1, 8)));
        steps.add(Step.plain("VERIFY", verified));
        return verified;
    }

    private void extend(LocalDate started) {
        LocalDate asked = OfficeDays.onOrBefore(due.minusDays(chance.between(3, 8)));
        if (asked.isAfter(started)) {
            due = OfficeDays.onOrBefore(due.plusDays(chance.between(14, 20)));
            steps.add(new Step("EXTEND", asked, due, null, null, chance.pick(EXTENDED), null));
        }
    }

    private LocalDate timely(LocalDate started) {
        LocalDate earliest = due.minusDays(12).isAfter(started) ? due.minusDays(12) : started;
        LocalDate latestAsked = steps.getLast().on();
        return chance.officeDay(earliest.isAfter(latestAsked) ? earliest : latestAsked, due);
    }

    private LocalDate late(LocalDate last) {
        LocalDate submitted = OfficeDays.onOrAfter(due.plusDays(chance.between(3, 25)));
        return submitted.isAfter(last) ? due : submitted;
    }

    private static Step submission(TaskTables.Given task, LocalDate on) {
        String what =
                "%s ngày %d/%d/%d".formatted(task.product(), on.getDayOfMonth(), on.getMonthValue(), on.getYear());
        return new Step("SUBMIT", on, null, null, null, null, what);
    }

    /** All steps, with the handovers of those who left their office meanwhile: to the body first, then to whoever came. */
    List<Step> steps(TaskTables.Given task) {
        LocalDate end = steps.getLast().on();
        boolean closed = !steps.getLast().step().equals("ACCEPT");
        var all = new ArrayList<>(steps);
        Optional<Holding> held = holder(task, task.assigned());
        while (held.isPresent()
                && held.get().to() != null
                && closed
                && held.get().to().isBefore(end)) {
            LocalDate left = held.get().to();
            all.add(handOver(
                    task,
                    left,
                    null,
                    "Đồng chí %s thôi giữ chức vụ".formatted(held.get().person().fullName())));
            Holding next = holdings.ofPost(task.post().code()).stream()
                    .filter(each -> each.from().isAfter(left) && each.from().isBefore(end))
                    .findFirst()
                    .orElse(null);
            if (next != null) {
                String ground =
                        "Phân công lại cho đồng chí %s".formatted(next.person().fullName());
                all.add(handOver(task, next.from(), next.person().code(), ground));
            }
            held = Optional.ofNullable(next);
        }
        all.sort(Comparator.comparing(Step::on)
                .thenComparing(step -> !step.step().equals("HAND_OVER")));
        return all;
    }

    private static Step handOver(TaskTables.Given task, LocalDate on, String member, String ground) {
        return new Step("HAND_OVER", on, null, task.body(), member, ground, null);
    }
}
