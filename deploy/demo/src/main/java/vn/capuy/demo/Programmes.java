package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Yearly programmes of inspection and supervision (chương trình kiểm tra, giám sát), with the cases that came of them. */
final class Programmes {
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2025;
    private static final List<String> GROUNDS = List.of(
            "Theo chương trình kiểm tra, giám sát toàn khoá",
            "Chưa được kiểm tra, giám sát trong nhiệm kỳ",
            "Lĩnh vực dễ phát sinh vi phạm",
            "Theo hướng dẫn của Uỷ ban Kiểm tra cấp trên",
            "Qua nắm tình hình ở cơ sở");

    private final Chance chance = Chance.of("programmes");
    private final ProgrammeItems items;
    private final Cases cases;
    private final Table table = new Table(
            "17-inspection-programmes.csv",
            "body,year,ground,document,issuer,approved_on,item,kind,period_from,period_to,lead_body,item_ground,"
                    + "restricted,matters,dropped_on,drop_ground,case_reference,subject_kind,organisation,member,member_name");

    Programmes(Organisation organisation, Documents documents, Cases cases, CaseSubjects subjects) {
        this.cases = cases;
        this.items = new ProgrammeItems(chance, subjects);
        Map<Integer, List<PlannedItem>> district = new HashMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            registered(documents, "BL", year, 2);
            district.put(year, plan(own("BL-UBKT", "UBKTHU", year), 3, List.of()));
        }
        for (Commune commune : organisation.communes("BL")) {
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                    .forEach(year -> registered(documents, commune.committee(), year, 2));
        }
        // The province plans at the same time what the district has planned of two of its committees.
        for (int year = 2022; year <= 2023; year++) {
            ProgrammeSheet sheet = own("QN-UBKT", "UBKTTU", year);
            plan(sheet, 0, items.clashing(sheet, district.get(year)));
        }
    }

    /** Approved by the document that the committee's register holds, where it came in time for the year. */
    private void registered(Documents documents, String body, int year, int unheld) {
        documents
                .table()
                .records()
                .filter(d -> d.get("issuer").equals(body)
                        && d.get("type").equals("PROGRAMME")
                        && d.get("abstract").equals("Chương trình kiểm tra, giám sát năm " + year))
                .filter(d -> LocalDate.parse(d.get("issued_on")).isBefore(LocalDate.of(year, 10, 1)))
                .findFirst()
                .ifPresent(d -> plan(
                        new ProgrammeSheet(
                                body,
                                year,
                                "%02d-CTr/%s"
                                        .formatted(Integer.parseInt(d.get("number")), body.equals("BL") ? "HU" : "ĐU"),
                                body,
                                LocalDate.parse(d.get("issued_on"))),
                        unheld,
                        List.of()));
    }

    /** An inspection committee issues its own; its register is not kept here. */
    private ProgrammeSheet own(String body, String symbol, int year) {
        String document = "%02d-CTr/%s".formatted(2 + 2 * (year - FIRST_YEAR), symbol);
        return new ProgrammeSheet(
                body, year, document, body, chance.officeDay(LocalDate.of(year, 1, 4), LocalDate.of(year, 1, 15)));
    }

    private List<PlannedItem> plan(ProgrammeSheet sheet, int unheld, List<PlannedItem> more) {
        List<PlannedItem> planned = new ArrayList<>(more);
        cases.entered().stream()
                .filter(c -> c.canBePlanned() && sheet.covers(c.file()))
                .filter(c -> c.file().decided.getYear() == sheet.year()
                        && !c.file().decided.isBefore(sheet.approved()))
                .filter(c -> chance.percent(88))
                .forEach(c -> planned.add(items.held(sheet, c)));
        planned.addAll(items.unheld(sheet, unheld));
        List<PlannedItem> inOrder = planned.stream()
                .sorted(Comparator.comparing(PlannedItem::from).thenComparing(PlannedItem::to))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            write(sheet, i + 1, inOrder.get(i));
        }
        return inOrder;
    }

    private void write(ProgrammeSheet sheet, int number, PlannedItem item) {
        String ground = chance.pick(GROUNDS);
        LocalDate later = sheet.approved().isAfter(item.from()) ? sheet.approved() : item.from();
        LocalDate dropped = item.dropGround() == null ? null : OfficeDays.onOrAfter(later.plusDays(7));
        for (Unit unit : item.organisations()) {
            row(sheet, number, item, ground, dropped, "ORGANISATION", unit.code(), null);
        }
        for (CaseMember member : item.members()) {
            row(sheet, number, item, ground, dropped, "MEMBER", member.cell(), member.person());
        }
    }

    private void row(
            ProgrammeSheet sheet,
            int number,
            PlannedItem item,
            String ground,
            LocalDate dropped,
            String subjectKind,
            String organisation,
            Person member) {
        table.row(
                sheet.body(),
                sheet.year(),
                sheet.ground(),
                sheet.document(),
                sheet.issuer(),
                sheet.approved(),
                number,
                item.kind(),
                item.from(),
                item.to(),
                item.lead(),
                ground,
                false,
                String.join(" ", item.matters()),
                dropped,
                item.dropGround(),
                item.came() == null ? null : item.came().reference(),
                subjectKind,
                organisation,
                member == null ? null : member.code(),
                member == null ? null : member.fullName());
    }

    Table table() {
        return table;
    }
}
