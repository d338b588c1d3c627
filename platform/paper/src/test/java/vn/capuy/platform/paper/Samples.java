package vn.capuy.platform.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import vn.capuy.platform.paper.Running.PageNumbers;

/** Papers as the suite prints them; their people are invented. */
public final class Samples {

    public static final Instant MADE_AT = Instant.parse("2023-05-19T02:03:04Z");

    private Samples() {}

    /** Quyết định: an official document in the prescribed form. */
    public static Paper decision() {
        return Paper.vi()
                .title("Quyết định số 127-QĐ/HU")
                .madeAt(MADE_AT)
                .head(
                        Stack.centred()
                                .plain("ĐẢNG BỘ TỈNH QUẢNG NINH")
                                .bold("HUYỆN UỶ BÌNH LIÊU")
                                .plain("*")
                                .plain("Số 127-QĐ/HU"),
                        Stack.centred()
                                .underlined("ĐẢNG CỘNG SẢN VIỆT NAM")
                                .space(1)
                                .italic("Bình Liêu, ngày 19 tháng 5 năm 2023"))
                .heading("QUYẾT ĐỊNH\nvề việc điều động cán bộ")
                .paragraph(Text.of("Căn cứ ")
                        .bold("Điều lệ Đảng")
                        .plain(" và ")
                        .italic("Quy chế làm việc")
                        .plain(";"))
                .paragraph("Xét đề nghị của Ban Tổ chức Huyện uỷ,")
                .paragraph(Text.ofBold("BAN THƯỜNG VỤ HUYỆN UỶ QUYẾT ĐỊNH"), Alignment.CENTRE)
                .paragraph(Text.ofBold("Điều 1. ")
                        .plain(
                                "Điều động đồng chí Nguyễn Thị Hoà, Đồng chí bí thư huyện uỷ, đến nhận công tác tại Đảng uỷ xã"
                                        + " Hoành Mô kể từ ngày 01 tháng 6 năm 2023, với đầy đủ trách nhiệm và quyền hạn theo quy"
                                        + " định hiện hành."))
                .numbered(List.of(Text.of("Bàn giao công việc trước ngày 31-5-2023."), Text.of("Nhận nhiệm vụ mới.")))
                .dashes(List.of(Text.of("Hồ sơ cán bộ;"), Text.of("Sổ đảng viên.")))
                .field("Họ và tên khai sinh", "NGUYỄN THỊ HOÀ")
                .fields(Field.of("Sinh ngày", "19-5-1978"), new Field("Quê quán", "xã Hoành Mô, huyện Bình Liêu", 2))
                .field("Khen thưởng", "")
                .signature(
                        Stack.aligned(Alignment.START)
                                .underlined("Nơi nhận:")
                                .plain("- Như Điều 3,")
                                .plain("- Lưu Văn phòng."),
                        new Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Hoàng Văn Thử"))
                .build();
    }

    /** A register that runs over many pages. */
    public static Paper register(int rows) {
        return Paper.vi()
                .title("Danh sách cán bộ")
                .madeAt(MADE_AT)
                .page(Page.a4(15, 11).landscape())
                .running(new Running("Danh sách cán bộ", "Huyện uỷ Bình Liêu", PageNumbers.BELOW, true))
                .heading("DANH SÁCH CÁN BỘ")
                .table(table -> {
                    table.column(1, Alignment.END).columns(4, 2, 5).column(2, Alignment.CENTRE);
                    table.head(
                            Cell.of("STT").down(2),
                            Cell.of("Họ và tên").down(2),
                            Cell.of("Sinh ngày").down(2),
                            Cell.of("Công tác").across(2));
                    table.head("Chức vụ, đơn vị", "Từ");
                    for (int i = 1; i <= rows; i++) {
                        table.row(
                                String.valueOf(i),
                                "Trần Thị Mỹ Duyên " + i,
                                "02-9-1980",
                                "Phó Bí thư Đảng uỷ, Chủ tịch Uỷ ban nhân dân xã Đồng Văn",
                                "5-2020");
                    }
                    return table;
                })
                .build();
    }

    /** A report in Arabic, with a table and a chart. */
    public static Paper arabicReport() {
        return Paper.ar()
                .title("تقرير نصف المدة")
                .madeAt(MADE_AT)
                .page(Page.a4(20, 14))
                .running(new Running("تقرير نصف المدة 2020-2025", "", PageNumbers.BELOW, true))
                .head(
                        Stack.centred().plain("لجنة المقاطعة").bold("اللجنة الحزبية"),
                        Stack.centred().bold("الحزب الشيوعي الفيتنامي").plain("بينه ليو، 19 مايو 2023"))
                .heading("تقرير نصف المدة")
                .paragraph(
                        "أصدرت اللجنة وفقًا لقرار QĐ 65-QĐ/TW الصادر عن المكتب السياسي ما مجموعه 1118 وثيقة (منها 227 قرارًا) في"
                                + " المدة من 2020 إلى 2025، ولا يزال العمل جاريًا في البلديات كلها بلا استثناء.")
                .field("الاسم", "فاطمة الزهراء")
                .table(table -> table.columns(4)
                        .column(2, Alignment.END)
                        .column(2, Alignment.END)
                        .head("المؤشر", "العدد", "النسبة")
                        .row("القرارات", "227", "20%")
                        .row("التوجيهات", "31", "3%")
                        .row(Cell.of("المجموع").across(2).aligned(Alignment.CENTRE), Cell.of("258")))
                .bars(List.of(Bar.of("القرارات", "227", 1), Bar.of("التوجيهات", "31", 0.137), Bar.of("الخطط", "0", 0)))
                .paragraph(Text.EMPTY.with(Run.of("https://capuy.example/records?org=BL&from=2020-08-01")
                        .sized(8)
                        .leadingTo(URI.create("https://capuy.example/records?org=BL&from=2020-08-01"))))
                .image(chart(), 120, 40, "مخطط")
                .signatures(new Signature("", "الأمين", "هوانغ فان ثو"))
                .build();
    }

    public static byte[] chart() {
        BufferedImage image = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 600, 200);
        drawing.setColor(new Color(0xA0, 0x20, 0x20));
        for (int i = 0; i < 6; i++) {
            drawing.fillRect(20 + i * 95, 180 - i * 25, 60, i * 25 + 10);
        }
        drawing.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
