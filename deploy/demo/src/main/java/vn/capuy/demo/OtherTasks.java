package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/** What carries the resolution out beside the criteria, and what must not be mistaken for it: cancelled, void, later, elsewhere. */
final class OtherTasks {
    private static final String FIELD = "NEW_RURAL";
    private static final LocalDate DONE = LocalDate.of(2022, 12, 28);

    private final Chance chance;
    private final Organisation organisation;
    private final Posts posts;
    private final Holdings holdings;
    private final RuralResolution resolution;
    private final TaskTables tables;

    OtherTasks(
            Chance chance,
            Organisation organisation,
            Posts posts,
            Holdings holdings,
            RuralResolution resolution,
            TaskTables tables) {
        this.chance = chance;
        this.organisation = organisation;
        this.posts = posts;
        this.holdings = holdings;
        this.resolution = resolution;
        this.tables = tables;
    }

    void enter() {
        ofTheStandingCommittee();
        ofTheOffice();
        ofTheBodies();
        ofInspections();
        withoutSource();
        thatFellAway();
        ofOthers();
        afterTheStory();
    }

    private TaskTables.Source carriedOut(int number) {
        return new TaskTables.Source(
                "CLAUSE", "BL", resolution.notation(), RuralResolution.DAY, RuralResolution.carriedOut(number), null);
    }

    /** Each of seven members directs one commune or the town (Tổ trưởng tổ công tác). */
    private void ofTheStandingCommittee() {
        List<Commune> communes = organisation.communes("BL");
        List<Holding> members = holdings.ofPost("BL-UVTV").stream()
                .filter(held -> held.on(LocalDate.of(2022, 12, 31)))
                .toList();
        for (int i = 0; i < communes.size(); i++) {
            Commune commune = communes.get(i);
            LocalDate attained = CriteriaUnit.OF_BINH_LIEU.stream()
                    .filter(unit -> unit.code().equals(commune.code()))
                    .findFirst()
                    .orElseThrow()
                    .attainedOn();
            var task = new TaskTables.Given(
                    "BL",
                    "NTM-TCT-%02d".formatted(i + 1),
                    null,
                    "BL",
                    null,
                    "Trực tiếp chỉ đạo %s hoàn thành các tiêu chí"
                            .formatted(commune.inSentence().vi()),
                    LocalDate.of(2021, 3, 8),
                    OfficeDays.onOrAfter(attained.plusDays(7)),
                    "Báo cáo của tổ công tác",
                    FIELD,
                    TaskTables.Source.words("MEETING", "Kết luận hội nghị Ban Thường vụ ngày 05/3/2021"),
                    commune.committee(),
                    null);
            take(task, members.get(i).person().code(), attained.plusDays(20));
        }
    }

    private void ofTheOffice() {
        for (int quarter = 0; quarter < 8; quarter++) {
            LocalDate ends = LocalDate.of(2021, 4, 1).plusMonths(3L * quarter).minusDays(1);
            String name = "quý %d/%d".formatted(quarter % 4 + 1, ends.getYear());
            // The report of the last quarter is asked for before the year is over.
            LocalDate due = quarter == 7 ? LocalDate.of(2022, 12, 23) : OfficeDays.onOrAfter(ends.plusDays(10));
            var task = task(
                    "NTM-BC-%d-%d".formatted(ends.getYear(), quarter % 4 + 1),
                    "BL-VP",
                    "Tổng hợp kết quả xây dựng nông thôn mới " + name,
                    OfficeDays.onOrAfter(ends.minusDays(quarter == 0 ? 15 : 30)),
                    due,
                    "Báo cáo tổng hợp " + name,
                    carriedOut(1));
            take(task, null, due.plusDays(quarter == 7 ? 0 : 25));
        }
    }

    private void ofTheBodies() {
        String[][] given = {
            {"NTM-KT-01", "BL-UBKT", "Kiểm tra việc thực hiện Nghị quyết tại 3 xã", "2021-05-10", "2021-11-30", "2"},
            {
                "NTM-KT-02",
                "BL-UBKT",
                "Giám sát việc thực hiện Nghị quyết tại 3 xã còn lại",
                "2022-02-14",
                "2022-08-31",
                "2"
            },
            {"NTM-TG-01", "BL-BTG", "Quán triệt Nghị quyết đến 100 % chi bộ", "2021-03-08", "2021-06-30", "3"},
            {
                "NTM-TG-02",
                "BL-BTG",
                "Mở chuyên mục nông thôn mới hằng tuần trên truyền thanh huyện",
                "2022-01-17",
                "2022-11-30",
                "3"
            },
            {"NTM-VD-01", "BL-BDV", "Vận động hiến đất mở 12 tuyến đường thôn", "2021-04-05", "2021-12-20", "4"},
            {"NTM-VD-02", "BL-BDV", "Vận động chỉnh trang 300 nhà ở và vườn hộ", "2022-02-14", "2022-10-31", "4"}
        };
        for (String[] each : given) {
            LocalDate due = LocalDate.parse(each[4]);
            take(
                    task(
                            each[0],
                            each[1],
                            each[2],
                            LocalDate.parse(each[3]),
                            due,
                            "Báo cáo kết quả",
                            carriedOut(Integer.parseInt(each[5]))),
                    null,
                    due.plusDays(25));
        }
    }

    private void ofInspections() {
        inspected("NTM-KL-01", "BL-LH-DU", "83-KL/HU", LocalDate.of(2021, 7, 9));
        inspected("NTM-KL-02", "BL-DV-DU", "89-KL/HU", LocalDate.of(2021, 8, 6));
    }

    private void inspected(String reference, String committee, String conclusion, LocalDate assigned) {
        LocalDate due = OfficeDays.onOrAfter(assigned.plusDays(75));
        var source = TaskTables.Source.words("INSPECTION_CONCLUSION", conclusion);
        take(
                task(
                        reference,
                        committee,
                        "Khắc phục hạn chế trong lãnh đạo xây dựng nông thôn mới đã được kết luận",
                        assigned,
                        due,
                        "Báo cáo khắc phục",
                        source),
                null,
                due.plusDays(25));
    }

    private void withoutSource() {
        take(
                task(
                        "NTM-KH-01",
                        "BL-KD",
                        "Hỗ trợ hội viên dựng lại 15 nhà ở dột nát",
                        LocalDate.of(2021, 9, 20),
                        LocalDate.of(2021, 12, 24),
                        "Danh sách nhà đã bàn giao",
                        TaskTables.Source.NONE),
                null,
                DONE);
        take(
                task(
                        "NTM-KH-02",
                        "BL-QS",
                        "Huy động dân quân làm 5 km đường thôn",
                        LocalDate.of(2022, 3, 7),
                        LocalDate.of(2022, 6, 30),
                        "Biên bản bàn giao công trình",
                        TaskTables.Source.NONE),
                null,
                DONE);
    }

    private void thatFellAway() {
        var task = task(
                "NTM-HD-99",
                "BL-HD-DU",
                "Xây chợ phiên tại trung tâm xã Húc Động",
                LocalDate.of(2021, 4, 12),
                LocalDate.of(2022, 3, 31),
                "Biên bản nghiệm thu",
                TaskTables.Source.words("MEETING", "Kết luận giao ban tháng 4/2021"));
        var course = new TaskCourse(chance, holdings);
        course.cancelled(
                task, LocalDate.of(2021, 10, 18), "Tiêu chí chợ không bắt buộc đối với xã theo bộ tiêu chí mới");
        enter(task, null, course);
        var twice = task(
                "NTM-DT-99",
                "BL-DT-DU",
                "Hoàn thành tiêu chí số 17 tại xã Đồng Tâm (nhập trùng)",
                LocalDate.of(2021, 4, 12),
                LocalDate.of(2021, 11, 30),
                "Biên bản thẩm tra",
                TaskTables.Source.NONE);
        tables.given(
                new TaskTables.Given(
                        twice.by(),
                        twice.reference(),
                        null,
                        twice.body(),
                        null,
                        twice.content(),
                        twice.assigned(),
                        twice.due(),
                        twice.product(),
                        FIELD,
                        twice.source(),
                        null,
                        "Nhập trùng với NTM-DT-17"),
                null);
    }

    /** A commune's own, to its cells, and the neighbour's. */
    private void ofOthers() {
        for (int cell = 1; cell <= 4; cell++) {
            take(
                    given(
                            "BL-HM-DU",
                            "HM-%02d".formatted(cell),
                            "BL-HM-C%02d".formatted(cell),
                            "Vận động Nhân dân chỉnh trang đường thôn",
                            LocalDate.of(2021, 5, 10),
                            LocalDate.of(2021, 9, 30)),
                    null,
                    DONE);
        }
        for (int each = 1; each <= 2; each++) {
            take(
                    given(
                            "TY",
                            "TY-NTM-%02d".formatted(each),
                            "TY-PD-DU",
                            "Duy trì các tiêu chí nông thôn mới tại xã Phong Dụ",
                            LocalDate.of(2021, 6, 7),
                            LocalDate.of(2021, 12, 15)),
                    null,
                    DONE);
        }
    }

    /** Still open when the district and its communes ended: somebody has to take them over. */
    private void afterTheStory() {
        for (String committee : List.of("BL-HM-DU", "BL-VN-DU", "BL-LH-DU")) {
            var task = task(
                    "NTM-2025-" + committee.substring(3, 5),
                    committee,
                    "Duy trì, nâng cao chất lượng các tiêu chí nông thôn mới",
                    LocalDate.of(2025, 3, 10),
                    LocalDate.of(2025, 9, 30),
                    "Báo cáo kết quả",
                    TaskTables.Source.words("MEETING", "Kết luận giao ban tháng 3/2025"));
            var course = new TaskCourse(chance, holdings);
            course.open(task);
            enter(task, null, course);
        }
    }

    private static TaskTables.Given task(
            String reference,
            String body,
            String content,
            LocalDate assigned,
            LocalDate due,
            String product,
            TaskTables.Source source) {
        return new TaskTables.Given(
                "BL", reference, null, body, null, content, assigned, due, product, FIELD, source, null, null);
    }

    private static TaskTables.Given given(
            String by, String reference, String body, String content, LocalDate assigned, LocalDate due) {
        return new TaskTables.Given(
                by,
                reference,
                null,
                body,
                null,
                content,
                assigned,
                due,
                "Báo cáo kết quả",
                FIELD,
                TaskTables.Source.NONE,
                null,
                null);
    }

    private void take(TaskTables.Given task, String member, LocalDate last) {
        var course = new TaskCourse(chance, holdings);
        course.whole(task, last);
        enter(task, member, course);
    }

    private void enter(TaskTables.Given task, String member, TaskCourse course) {
        tables.given(task, member);
        course.steps(task).forEach(step -> tables.step(task, step));
    }
}
