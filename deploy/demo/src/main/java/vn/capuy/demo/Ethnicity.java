package vn.capuy.demo;

import java.util.ArrayList;
import java.util.List;

/** The peoples of Bình Liêu with their share of the inhabitants in percent, and the fashion of their names. */
enum Ethnicity {
    TAY(
            51,
            "Hoàng Vi Lô La Nông Lương Hà Tô Lã Ngô Bế Lục Hứa Mã",
            "Cường Dũng Hùng Thắng Tuấn Sơn Hải Tùng Quang Thành Long Hiếu Toàn Bình Đạt Khánh Luyện Thuận Chiến Đức",
            "Hương Lan Hoa Thuỷ Hạnh Liên Nga Yến Thảo Hằng Nhung Loan Duyên Mai Huế Thu"),
    DAO(
            28,
            "Chíu Tằng Phùn Dường Chìu Bàn Triệu Đặng Voòng Chắng",
            "Dào Sáng Phí Chăn Sằn Quay Tài Phúc Lâm Vạn Kim Thìn Tắc Sình Thành Nhì",
            "Múi Mằn Nhặt Kíu Sẹc Lìn Tắm Mỳ Phương Hoa Xuân Dung"),
    SAN_CHAY(
            15,
            "Trần Ninh Nình Lỷ Tạ Trương Hoàng Lục Sằn",
            "Dồng Chung Sinh Cắm Thắng Tiến Lý Hợi Thông Nam Dùng Minh",
            "Hai Sám Tư Nhàn Bích Lý Thanh Hồng Tuyết Cúc"),
    KINH(
            5,
            "Nguyễn Phạm Đỗ Bùi Vũ Lê Đào Phan Đinh Trịnh",
            "Anh Nam Hoà Phong Kiên Trung Việt Thịnh Quân Bảo",
            "Trang Linh Hà Hiền Ngọc Phương Oanh Vân Quỳnh"),
    OTHER(1, "Diệp Lý Lâm Từ", "Vinh Phát Tường Quý", "Mỹ Phụng Kim");

    private final int percent;
    private final List<String> families;
    private final List<String> men;
    private final List<String> women;

    Ethnicity(int percent, String families, String men, String women) {
        this.percent = percent;
        this.families = List.of(families.split(" "));
        this.men = List.of(men.split(" "));
        this.women = List.of(women.split(" "));
    }

    String name(Sex sex, Chance chance) {
        String family = chance.pick(families);
        String given = chance.pick(sex == Sex.MALE ? men : women);
        String middle;
        do {
            middle = chance.pick(middles(sex, this == DAO && chance.percent(40)));
        } while (middle.endsWith(given));
        return family + " " + middle + " " + given;
    }

    private static List<String> middles(Sex sex, boolean ofTheDao) {
        if (ofTheDao) {
            return sex == Sex.MALE ? List.of("A", "Chăn", "Dảu", "Tắc") : List.of("Tài", "Mùi", "Sam");
        }
        return sex == Sex.MALE
                ? List.of("Văn", "Văn", "Đức", "Ngọc", "Quang", "Xuân", "Minh")
                : List.of("Thị", "Thị", "Thị Thu", "Thị Ngọc", "Thu", "Thanh");
    }

    /** The peoples of so many persons, in keeping with the area, in the order of chance. */
    static List<Ethnicity> inKeeping(int count, Chance chance) {
        List<Ethnicity> peoples = new ArrayList<>();
        int reached = 0;
        for (Ethnicity people : values()) {
            reached += people.percent;
            while (peoples.size() < Math.round(count * reached / 100.0)) {
                peoples.add(people);
            }
        }
        return chance.shuffled(peoples);
    }
}
