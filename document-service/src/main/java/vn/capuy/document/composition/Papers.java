package vn.capuy.document.composition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.capuy.document.content.look.FileFormat;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Papers as files, written whole before an answer begins, so that a fault is a problem and not a cut file. */
final class Papers {
    private Papers() {}

    static byte[] written(Paper paper, FileFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            if (format == FileFormat.PDF) {
                Pdf.write(paper, out);
            } else {
                Docx.write(paper, out);
            }
        } catch (PaperTooLarge e) {
            throw ProblemException.of(ProblemType.CONFLICT, "composition.too-large");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
