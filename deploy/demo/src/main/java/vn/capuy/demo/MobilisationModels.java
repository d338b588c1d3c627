package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** "Dân vận khéo" models of the communes and of bodies of the district, 2020 to 2023, with chains and rewards. */
final class MobilisationModels {
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2023;
    private static final List<String> OF_THE_DISTRICT =
            List.of("BL-CA-C02", "BL-QS-C02", "BL-KD-C04", "BL-CQ-C04", "BL-GD-C01");
    private static final List<String> PERSONS = List.of(
            "Chìu Sằn Phúc",
            "Lỷ A Sáng",
            "Hoàng Thị Nhàn",
            "Trần A Chíu",
            "La Thị Hằng",
            "Tằng Dảu Tình",
            "Vi Thị Lan");

    private final Chance chance = Chance.of("mobilisation-models");
    private final List<NamedCsvRecord> phrases = Phrases.of("mobilisation.csv");
    private final Organisation organisation;
    private final DecisionNumbers numbers;
    /** Those that were recognised: decided on by January, so that a model of the next year can follow them. */
    private final List<Model> recognised = new ArrayList<>();

    private final Table table = new Table(
            "34-mobilisation-models.csv",
            "committee,code,title,field,unit,holder,member,holder_name,place,content,targets,year,registered_on,started_on,"
                    + "movement_by,movement,origin_committee,origin,step,on,body,body_name,document,level,form,proposed,marks,"
                    + "words,void_reason");

    MobilisationModels(Organisation organisation, DecisionNumbers numbers) {
        this.organisation = organisation;
        this.numbers = numbers;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            ofYear(year);
        }
        Model twice = recognised.getFirst();
        row(twice.again("DVK-2023-099"), null, "Nhập trùng với " + twice.code());
    }

    private record Model(
            String code,
            NamedCsvRecord phrase,
            String unit,
            String person,
            String place,
            int households,
            int year,
            LocalDate registered,
            boolean ofMovement,
            String origin) {
        Model again(String other) {
            return new Model(other, phrase, unit, person, place, households, year, registered, ofMovement, null);
        }
    }

    /** A step of a model as a row tells it. */
    private record Taken(
            String step,
            LocalDate on,
            String body,
            String bodyName,
            String document,
            String level,
            String form,
            String proposed,
            String marks,
            String words) {}

    private void ofYear(int year) {
        int number = 0;
        List<Model> before = List.copyOf(recognised);
        for (Commune commune : organisation.communes("BL")) {
            int models = year == FIRST_YEAR ? 2 : chance.between(2, 4);
            for (int i = 0; i < models; i++) {
                Model origin = i == 0 && chance.percent(60) ? elsewhere(before, commune) : null;
                course(model(year, ++number, commune, origin));
            }
        }
        for (String cell : OF_THE_DISTRICT.subList(0, year == FIRST_YEAR ? 2 : 3)) {
            course(ofDistrict(year, ++number, cell));
        }
    }

    private Model elsewhere(List<Model> before, Commune commune) {
        List<Model> others = before.stream()
                .filter(model -> !model.unit().equals(commune.committee()))
                .toList();
        return others.isEmpty() ? null : chance.pick(others);
    }

    private Model model(int year, int number, Commune commune, Model origin) {
        return new Model(
                "DVK-%d-%03d".formatted(year, number),
                origin == null ? chance.pick(phrases) : origin.phrase(),
                commune.committee(),
                chance.percent(15) ? chance.pick(PERSONS) : null,
                chance.pick(commune.villages()),
                chance.between(8, 45),
                year,
                registration(year),
                true,
                origin == null ? null : origin.code());
    }

    private Model ofDistrict(int year, int number, String cell) {
        return new Model(
                "DVK-%d-%03d".formatted(year, number),
                chance.pick(phrases),
                cell,
                null,
                "BL-TT",
                chance.between(8, 45),
                year,
                registration(year),
                false,
                null);
    }

    private LocalDate registration(int year) {
        return year == FIRST_YEAR
                ? chance.officeDay(LocalDate.of(2020, 9, 15), LocalDate.of(2020, 10, 16))
                : chance.officeDay(LocalDate.of(year, 2, 22), LocalDate.of(year, 3, 26));
    }

    private void course(Model model) {
        List<Taken> steps = new ArrayList<>();
        boolean first = model.year() == FIRST_YEAR;
        LocalDate survey = first
                ? chance.officeDay(LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 18))
                : chance.officeDay(LocalDate.of(model.year(), 10, 4), LocalDate.of(model.year(), 11, 5));
        int lot = chance.between(1, 100);
        if (lot <= 5) {
            steps.add(closed("WITHDRAW", survey, "Không đủ nguồn lực để triển khai"));
        } else if (lot > 12) {
            boolean good = lot > 26;
            steps.add(survey(survey, good));
            LocalDate decision = chance.officeDay(survey.plusDays(14), survey.plusDays(35));
            steps.add(good ? recognition(decision) : refusal(decision));
            if (good) {
                recognised.add(model);
                afterwards(decision, steps);
            }
        }
        if (steps.isEmpty()) {
            row(model, null, null);
        }
        steps.forEach(step -> row(model, step, null));
    }

    private void afterwards(LocalDate decision, List<Taken> steps) {
        if (chance.percent(30)) {
            steps.add(new Taken(
                    "REWARD",
                    chance.officeDay(decision.plusDays(20), decision.plusDays(60)),
                    null,
                    "Uỷ ban nhân dân huyện Bình Liêu",
                    chance.between(150, 2400) + "/QĐ-UBND",
                    "DISTRICT",
                    "CERTIFICATE_OF_MERIT",
                    null,
                    null,
                    null));
        }
        if (chance.percent(8)) {
            steps.add(new Taken(
                    "REWARD",
                    chance.officeDay(decision.plusDays(90), decision.plusDays(140)),
                    null,
                    "Uỷ ban nhân dân tỉnh Quảng Ninh",
                    chance.between(150, 4200) + "/QĐ-UBND",
                    "PROVINCE",
                    "CERTIFICATE_OF_COMMENDATION",
                    null,
                    null,
                    null));
        }
    }

    private Taken survey(LocalDate on, boolean good) {
        int effect = good ? chance.between(22, 30) : chance.between(8, 14);
        int consent = good ? chance.between(19, 25) : chance.between(10, 18);
        String marks = "EFFECT=%d CONSENT=%d METHOD=%d SPREAD=%d LASTING=%d"
                .formatted(
                        effect,
                        consent,
                        chance.between(good ? 14 : 8, 19),
                        chance.between(good ? 9 : 4, 14),
                        chance.between(good ? 6 : 3, 10));
        String result = good ? "Đạt và vượt mục tiêu đăng ký" : "Mới triển khai, kết quả chưa rõ";
        return new Taken("SURVEY", on, "BL-BDV", null, null, null, null, String.valueOf(good), marks, result);
    }

    private Taken recognition(LocalDate on) {
        return new Taken(
                "RECOGNISE", on, "BL-BDV", null, numbers.next("BL-BDV", on), "DISTRICT", null, null, null, null);
    }

    private static Taken refusal(LocalDate on) {
        return new Taken(
                "REFUSE", on, "BL-BDV", null, null, null, null, null, null, "Chưa có kết quả cụ thể để đánh giá");
    }

    private static Taken closed(String step, LocalDate on, String ground) {
        return new Taken(step, on, null, null, null, null, null, null, null, ground);
    }

    private void row(Model of, Taken step, String voidReason) {
        String place = organisation.unit(of.place()).name().vi();
        String inSentence = Character.toLowerCase(place.charAt(0)) + place.substring(1);
        table.row(
                "BL",
                of.code(),
                of.phrase().getField("title").replace("{place}", inSentence),
                of.phrase().getField("field"),
                of.unit(),
                of.person() == null ? "COLLECTIVE" : "INDIVIDUAL",
                null,
                of.person(),
                of.place(),
                of.phrase().getField("content"),
                of.phrase().getField("targets").replace("{n}", String.valueOf(of.households())),
                of.year(),
                of.registered(),
                of.registered().plusDays(7),
                null,
                of.ofMovement() ? EmulationMovements.MOBILISATION : null,
                null,
                of.origin(),
                step == null ? null : step.step(),
                step == null ? null : step.on(),
                step == null ? null : step.body(),
                step == null ? null : step.bodyName(),
                step == null ? null : step.document(),
                step == null ? null : step.level(),
                step == null ? null : step.form(),
                step == null ? null : step.proposed(),
                step == null ? null : step.marks(),
                step == null ? null : step.words(),
                voidReason);
    }

    Table table() {
        return table;
    }
}
