package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the district committee assigned under the resolution on the new-rural standard: to each leader a criterion in the whole
 * district, its parts in each commune, to the members of the standing committee one commune each, to its bodies what carries
 * the resolution out. All done by the end of 2022.
 */
final class Tasks {
    private static final String FIELD = "NEW_RURAL";
    private static final LocalDate WHOLES = LocalDate.of(2021, 3, 8);
    private static final LocalDate WHOLES_DUE = LocalDate.of(2022, 12, 15);
    private static final int CRITERIA_OF_THE_FIRST_YEAR = 11;

    /** Who in a commune leads a criterion there. */
    private static final List<String> COMMUNE_POSTS = List.of("CTUB", "PCTUB", "CTUB", "PBT", "BT");

    private final Chance chance = Chance.of("tasks");
    private final Organisation organisation;
    private final Posts posts;
    private final Holdings holdings;
    private final RuralResolution resolution;
    private final TaskTables tables = new TaskTables();
    /** When the last part of each criterion was verified. */
    private final Map<String, LocalDate> partsDone = new HashMap<>();

    private final Set<String> dragging = new HashSet<>();

    Tasks(Organisation organisation, Posts posts, Holdings holdings, RuralResolution resolution) {
        this.organisation = organisation;
        this.posts = posts;
        this.holdings = holdings;
        this.resolution = resolution;
        List<Runnable> coursesOfWholes = new ArrayList<>();
        for (NamedCsvRecord criterion : Phrases.of("rural-criteria.csv")) {
            coursesOfWholes.add(ofLeader(criterion));
        }
        CriteriaUnit.OF_BINH_LIEU.stream()
                .filter(unit -> !unit.isDistrict() && !unit.isTown())
                .forEach(this::ofCommune);
        CriteriaUnit.OF_BINH_LIEU.stream().filter(CriteriaUnit::isTown).forEach(this::ofTown);
        coursesOfWholes.forEach(Runnable::run);
        new OtherTasks(chance, organisation, posts, holdings, resolution, tables).enter();
    }

    private TaskTables.Source clause(String criterion) {
        return new TaskTables.Source(
                "CLAUSE",
                "BL",
                resolution.notation(),
                RuralResolution.DAY,
                RuralResolution.ofCriterion(criterion),
                null);
    }

    private Runnable ofLeader(NamedCsvRecord criterion) {
        Post post = posts.post(criterion.getField("post"));
        String number = criterion.getField("number");
        var task = new TaskTables.Given(
                "BL",
                whole(number),
                null,
                post.org(),
                post,
                "Chỉ đạo hoàn thành tiêu chí số %s – %s ở 6 xã".formatted(number, criterion.getField("name")),
                WHOLES,
                WHOLES_DUE,
                "Báo cáo kết quả tiêu chí toàn huyện",
                FIELD,
                clause(number),
                "BL-VP",
                null);
        var course = new TaskCourse(chance, holdings);
        tables.given(task, course.lead(task, WHOLES));
        return () -> {
            course.after(task, partsDone.get(number));
            course.steps(task).forEach(step -> tables.step(task, step));
        };
    }

    /** Eleven criteria in the first year, the others in the second, all before the commune attained the standard. */
    private void ofCommune(CriteriaUnit unit) {
        List<NamedCsvRecord> inOrder = chance.shuffled(Phrases.of("rural-criteria.csv"));
        for (int i = 0; i < inOrder.size(); i++) {
            boolean first = i < CRITERIA_OF_THE_FIRST_YEAR;
            LocalDate assigned = first
                    ? chance.officeDay(LocalDate.of(2021, 3, 15), LocalDate.of(2021, 5, 14))
                    : chance.officeDay(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 2, 25));
            LocalDate due = first
                    ? chance.officeDay(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 30))
                    : chance.officeDay(
                            LocalDate.of(2022, 4, 15), unit.attainedOn().minusDays(12));
            LocalDate last = first ? LocalDate.of(2022, 1, 28) : unit.attainedOn();
            part(unit, inOrder.get(i), assigned, due, last);
        }
    }

    private void part(CriteriaUnit unit, NamedCsvRecord criterion, LocalDate assigned, LocalDate due, LocalDate last) {
        String number = criterion.getField("number");
        String place = organisation.unit(unit.code()).name().vi();
        String committee = unit.code() + Commune.COMMITTEE_SUFFIX;
        Post post = posts.post(committee + "-" + COMMUNE_POSTS.get(Integer.parseInt(number) % COMMUNE_POSTS.size()));
        String helper = posts.post(criterion.getField("post")).org();
        var task = new TaskTables.Given(
                "BL",
                "NTM-%s-%02d".formatted(unit.code().substring(3), Integer.parseInt(number)),
                whole(number),
                committee,
                post,
                "Hoàn thành tiêu chí số %s – %s tại %s"
                        .formatted(number, criterion.getField("name"), inSentence(place)),
                assigned,
                due,
                "Biên bản thẩm tra tiêu chí số " + number,
                FIELD,
                clause(number),
                helper,
                null);
        LocalDate verified = drags(unit, due) ? dragged(task) : take(task, last);
        partsDone.merge(number, verified, (one, other) -> one.isAfter(other) ? one : other);
    }

    private void ofTown(CriteriaUnit unit) {
        for (NamedCsvRecord criterion : Phrases.of("urban-town-criteria.csv")) {
            String committee = unit.code() + Commune.COMMITTEE_SUFFIX;
            int number = Integer.parseInt(criterion.getField("number"));
            Post post = posts.post(committee + "-" + COMMUNE_POSTS.get(number % COMMUNE_POSTS.size()));
            var task = new TaskTables.Given(
                    "BL",
                    "NTM-TT-%02d".formatted(number),
                    null,
                    committee,
                    post,
                    "Hoàn thành tiêu chí đô thị văn minh số %d – %s".formatted(number, criterion.getField("vi")),
                    chance.officeDay(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 2, 25)),
                    chance.officeDay(
                            LocalDate.of(2022, 5, 16), unit.attainedOn().minusDays(12)),
                    "Biên bản thẩm tra tiêu chí đô thị văn minh số " + number,
                    FIELD,
                    new TaskTables.Source("DOCUMENT", "BL", resolution.notation(), RuralResolution.DAY, null, null),
                    "BL-CQ",
                    null);
            take(task, unit.attainedOn());
        }
    }

    /** In each commune the first of the tasks that were due by the end of 2021 was still not handed in then. */
    private boolean drags(CriteriaUnit unit, LocalDate due) {
        return due.isAfter(LocalDate.of(2021, 11, 30)) && due.getYear() == 2021 && dragging.add(unit.code());
    }

    private LocalDate dragged(TaskTables.Given task) {
        var course = new TaskCourse(chance, holdings);
        tables.given(task, course.lead(task, task.assigned()));
        LocalDate submitted = chance.officeDay(LocalDate.of(2022, 1, 5), LocalDate.of(2022, 1, 21));
        LocalDate verified = course.dragged(task, submitted);
        course.steps(task).forEach(step -> tables.step(task, step));
        return verified;
    }

    private LocalDate take(TaskTables.Given task, LocalDate last) {
        var course = new TaskCourse(chance, holdings);
        tables.given(task, course.lead(task, task.assigned()));
        LocalDate verified = course.whole(task, last);
        course.steps(task).forEach(step -> tables.step(task, step));
        return verified;
    }

    private static String whole(String criterion) {
        return "NTM-TC-%02d".formatted(Integer.parseInt(criterion));
    }

    private static String inSentence(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    List<Table> files() {
        return List.of(tables.tasks(), tables.steps());
    }
}
