package vn.capuy.cadre.dossier.form;

import vn.capuy.cadre.dossier.photo.Photos.Portrait;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.PaperBuilder;
import vn.capuy.platform.paper.Picture;
import vn.capuy.platform.paper.Stack;
import vn.capuy.platform.paper.Text;

/** The head of the form: units, number, portrait and title. */
final class FormHead {
    /** Ảnh 4x6, in millimetres. */
    private static final double WIDTH = 40;

    private static final double HEIGHT = 60;

    private FormHead() {}

    static void write(Sheet sheet, PaperBuilder paper) {
        paper.head(
                Stack.aligned(Alignment.START)
                        .plain("Bộ, tỉnh: " + Words.of(sheet.above()))
                        .plain("Đơn vị trực thuộc: " + sheet.unit())
                        .plain("Đơn vị cơ sở: "
                                + (sheet.offices().isEmpty()
                                        ? ""
                                        : sheet.offices().getFirst().orgName())),
                Stack.aligned(Alignment.END)
                        .bold("Mẫu 2C/TCTW-98")
                        .plain("Số hiệu cán bộ, công chức: " + sheet.person().code()));
        sheet.portrait()
                .ifPresentOrElse(
                        portrait -> paper.add(picture(portrait, sheet.person().fullName())),
                        () -> paper.paragraph(Text.ofItalic("(Ảnh màu 4 x 6 cm)"), Alignment.START));
        paper.heading("SƠ YẾU LÝ LỊCH");
    }

    /** As large as fits four by six centimetres, its sides in keeping. */
    private static Picture picture(Portrait portrait, String name) {
        double ratio = (double) portrait.width() / portrait.height();
        double width = Math.min(WIDTH, HEIGHT * ratio);
        return new Picture(portrait.content(), width, width / ratio, "Ảnh của " + name, Alignment.START);
    }
}
