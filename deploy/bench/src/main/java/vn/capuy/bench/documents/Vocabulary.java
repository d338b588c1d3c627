package vn.capuy.bench.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Invented abstracts. What they say is as frequent as words of a language are: the n-th a n-th as often as the first. */
public final class Vocabulary {
    static final List<String> PHRASES = List.of(
            "thực hiện",
            "công tác",
            "cán bộ",
            "xây dựng nông thôn mới",
            "nhiệm vụ",
            "kiểm tra, giám sát",
            "phát triển kinh tế",
            "tổ chức",
            "lãnh đạo",
            "chi bộ",
            "đảng viên",
            "văn hoá, xã hội",
            "quốc phòng, an ninh",
            "chuyển đổi số",
            "cải cách hành chính",
            "bảo vệ môi trường",
            "giảm nghèo bền vững",
            "thuỷ lợi",
            "du lịch",
            "quy hoạch",
            "luân chuyển",
            "đào tạo, bồi dưỡng",
            "khen thưởng",
            "kỷ luật",
            "tiếp công dân",
            "đất đai",
            "dân vận khéo",
            "mặt trận tổ quốc",
            "thanh niên",
            "phụ nữ",
            "nông dân",
            "cựu chiến binh",
            "công đoàn",
            "giáo dục",
            "y tế",
            "phòng, chống dịch bệnh",
            "phòng, chống tham nhũng",
            "biên giới",
            "cửa khẩu",
            "thuế",
            "ngân sách",
            "giao thông",
            "trật tự an toàn",
            "bầu cử",
            "đại hội",
            "sơ kết",
            "tổng kết",
            "kê khai tài sản",
            "bảo hiểm",
            "việc làm",
            "người cao tuổi",
            "trẻ em",
            "dân tộc thiểu số",
            "tôn giáo",
            "lâm nghiệp",
            "chăn nuôi",
            "hoà giải ở cơ sở",
            "lưu trữ",
            "bảo vệ bí mật",
            "thi đua",
            "kỷ niệm",
            "lễ hội",
            "nước sạch",
            "điện nông thôn");

    /** Places, enterprises, projects: each of them rare. */
    static final int NAMES = 20_000;

    private static final List<String> BEGINNINGS =
            List.of("Về", "Về tăng cường", "Về triển khai", "Kết quả", "Về việc", "Đẩy mạnh", "Báo cáo", "Kiện toàn");
    private static final int MOST_PHRASES = 3;

    private static final double[] OF_PHRASES = cumulated(PHRASES.size());
    private static final double[] OF_NAMES = cumulated(NAMES);

    private final Random random;

    public Vocabulary(Random random) {
        this.random = random;
    }

    public String about(int year) {
        var words = new StringBuilder(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
        for (int i = random.nextInt(MOST_PHRASES); i >= 0; i--) {
            words.append(' ').append(PHRASES.get(pick(OF_PHRASES)));
        }
        return words.append(" ở ")
                .append(name(pick(OF_NAMES)))
                .append(" năm ")
                .append(year)
                .toString();
    }

    /** The n-th name; the later, the rarer. */
    static String name(int place) {
        return "Khu " + Integer.toString(place + 40, 36) + "n";
    }

    private int pick(double[] cumulated) {
        int place = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(place < 0 ? -place - 1 : place, cumulated.length - 1);
    }

    private static double[] cumulated(int size) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = (i == 0 ? 0 : weights[i - 1]) + 1.0 / (i + 1);
        }
        return weights;
    }
}
