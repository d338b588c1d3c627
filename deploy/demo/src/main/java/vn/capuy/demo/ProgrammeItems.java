package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the items of programmes: those that led to a case, those that led to none, and those that clash. */
final class ProgrammeItems {
    private static final String CLASH = "Trùng với cuộc kiểm tra của Uỷ ban Kiểm tra Tỉnh uỷ";

    private final Chance chance;
    private final CaseSubjects subjects;

    ProgrammeItems(Chance chance, CaseSubjects subjects) {
        this.chance = chance;
        this.subjects = subjects;
    }

    /** Planned for the months around the decision; one in eight came later than planned. */
    PlannedItem held(ProgrammeSheet sheet, EnteredCase came) {
        LocalDate month = came.file().decided.withDayOfMonth(1);
        boolean late = chance.percent(12) && month.getMonthValue() > 3;
        LocalDate from = (late ? month.minusMonths(3) : month.minusMonths(chance.between(0, 1)));
        LocalDate to = (late
                ? month.minusDays(1)
                : month.plusMonths(chance.between(1, 2)).minusDays(1));
        return new PlannedItem(
                came.file().kind,
                came.file().lead,
                later(from, LocalDate.of(sheet.year(), 1, 1)),
                earlier(to, sheet.last()),
                came.matters(),
                came.file().organisations,
                came.file().members,
                came,
                null);
    }

    /** Planned and not held; the first of the year was dropped. */
    List<PlannedItem> unheld(ProgrammeSheet sheet, int count) {
        List<PlannedItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate first = later(LocalDate.of(sheet.year(), 2, 1), sheet.approved());
            LocalDate from = chance.day(first, sheet.last().minusDays(45)).withDayOfMonth(1);
            NamedCsvRecord about = chance.pick(about(sheet));
            items.add(new PlannedItem(
                    CaseKind.valueOf(about.getField("kind")),
                    sheet.body(),
                    from,
                    earlier(from.plusMonths(2).minusDays(1), sheet.last()),
                    List.of(about.getField("codes").split(" ")),
                    organisations(sheet.body()),
                    List.of(),
                    null,
                    i > 0 ? null : dropGround(sheet)));
        }
        return items;
    }

    private List<Unit> organisations(String lead) {
        List<Unit> below = chance.shuffled(subjects.organisations(lead));
        // A body above the grassroots plans to look at whole committees.
        List<Unit> committees = below.stream()
                .filter(u -> u.kind() == UnitKind.GRASSROOTS_COMMITTEE)
                .toList();
        return (committees.isEmpty() ? below : committees).subList(0, chance.between(1, 2));
    }

    private static List<NamedCsvRecord> about(ProgrammeSheet sheet) {
        String kinds = sheet.body().equals("BL")
                ? "INSPECTION_THEMATIC|SUPERVISION_THEMATIC"
                : sheet.body().endsWith("UBKT")
                        ? "INSPECTION_FINANCE|INSPECTION_SUBORDINATE_WORK|SUPERVISION_THEMATIC"
                        : "INSPECTION_REGULAR|SUPERVISION_THEMATIC";
        return Phrases.of("matters.csv").stream()
                .filter(m ->
                        m.getField("kind").matches(kinds) && !m.getField("key").equals("EPIDEMIC"))
                .toList();
    }

    private static String dropGround(ProgrammeSheet sheet) {
        return switch (sheet.year()) {
            case 2021 -> "Tạm dừng do dịch COVID-19";
            case 2022, 2023 -> sheet.body().equals("BL-UBKT") ? CLASH : "Chuyển sang giám sát thường xuyên";
            case 2024 -> "Điều chỉnh theo kết luận của Ban Thường vụ";
            default -> "Sắp xếp lại tổ chức đảng từ ngày 01/7/2025";
        };
    }

    /** Of what the district planned and did not hold, the first two: one it dropped for this, the other stands. */
    List<PlannedItem> clashing(ProgrammeSheet sheet, List<PlannedItem> district) {
        List<PlannedItem> unheld =
                district.stream().filter(i -> i.came() == null).toList();
        List<PlannedItem> chosen = new ArrayList<>();
        unheld.stream().filter(i -> i.dropGround() != null).findFirst().ifPresent(chosen::add);
        unheld.stream().filter(i -> i.dropGround() == null).findFirst().ifPresent(chosen::add);
        return chosen.stream()
                .map(i -> new PlannedItem(
                        CaseKind.INSPECTION_FINANCE,
                        sheet.body(),
                        i.from().plusDays(9),
                        i.to(),
                        List.of("FINANCE"),
                        i.organisations().subList(0, 1),
                        List.of(),
                        null,
                        null))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
