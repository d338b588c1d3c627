package vn.capuy.bench.cadres;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Invented cadres as a file for the import. The same seed gives the same file. */
final class PeopleFile {
    static final List<String> FAMILY_NAMES = List.of(
            "Hoàng", "Nguyễn", "Trần", "Lê", "Phạm", "Lô", "Vi", "Chìu", "Tằng", "Voòng", "La", "Nông", "Mã", "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");
    static final List<String> MIDDLE_NAMES = List.of(
            "Văn", "Thị", "Quang", "Xuân", "Đức", "Minh", "Tắc", "Hữu", "Ngọc", "Thu", "Mỹ", "Thanh", "Quốc", "Hồng");
    static final List<String> GIVEN_NAMES = List.of(
            "Sáng", "Thuận", "Thịnh", "Hoà", "Thuỷ", "Duyên", "Hương", "Lan", "Tuấn", "Dũng", "Hùng", "Phương", "Ánh",
            "Khánh", "Trường", "Yến", "Quyên", "Lộc", "Phúc", "Thọ", "Hạnh", "Nga", "Sơn", "Hải", "Bình", "Liêu");

    private static final List<String> PEOPLES = List.of("TAY", "DAO", "SAN_CHAY", "KINH", "OTHER");
    private static final List<String> THEORY = List.of("", "ELEMENTARY", "INTERMEDIATE", "ADVANCED", "BACHELOR");
    private static final String HEADER = "code,full_name,sex,born_on,ethnicity,home_place,managed_by,probationary_on,"
            + "official_on,education,theory_level\n";
    private static final LocalDate OLDEST = LocalDate.of(1962, 1, 1);
    private static final int DAYS = 33 * 365;
    private static final int YEARS_TO_ADMISSION = 24;

    private PeopleFile() {}

    /** @param units by which they are managed */
    static String of(int first, int count, List<String> units) {
        Random random = new Random(first);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = first; i < first + count; i++) {
            LocalDate born = OLDEST.plusDays(random.nextInt(DAYS));
            LocalDate admitted = born.plusYears(YEARS_TO_ADMISSION).plusDays(random.nextInt(1000));
            String middle = pick(MIDDLE_NAMES, random);
            csv.append("B-%07d,%s %s %s,%s,%s,%s,\"xã Hoành Mô, huyện Bình Liêu\",%s,%s,%s,Đại học,%s\n"
                    .formatted(
                            i,
                            pick(FAMILY_NAMES, random),
                            middle,
                            pick(GIVEN_NAMES, random),
                            middle.equals("Thị") ? "FEMALE" : "MALE",
                            born,
                            pick(PEOPLES, random),
                            pick(units, random),
                            admitted,
                            admitted.plusYears(1),
                            pick(THEORY, random)));
        }
        return csv.toString();
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
