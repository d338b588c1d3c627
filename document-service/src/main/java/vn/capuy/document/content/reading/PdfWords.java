package vn.capuy.document.content.reading;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.capuy.document.content.look.PdfScan;

/**
 * Words of a PDF, page by page. Only of one that is coded in the usual way throughout: of it is known, before a parser reads
 * it, how much it unpacks to.
 */
final class PdfWords {
    private static final int MOST_LETTERS_ON_A_PAGE = 200_000;

    private PdfWords() {}

    /** It cannot be told how much memory its reading takes. */
    static final class UnusualCoding extends IOException {}

    static void read(File file, WordCollector words) throws IOException {
        if (!PdfScan.of(file).plainlyCoded()) {
            throw new UnusualCoding();
        }
        try (PDDocument pdf = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
            var pages = new Pages(words);
            pages.setEndPage(words.limits().pages());
            pages.writeText(pdf, new Sink(words));
            if (pdf.getNumberOfPages() > words.limits().pages()) {
                throw new WordCollector.Enough();
            }
        }
    }

    /** Ends the reading where a page takes too long or has more letters than a page can have. */
    private static final class Pages extends PDFTextStripper {
        private final WordCollector words;
        private int letters;

        Pages(WordCollector words) {
            this.words = words;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            words.requireTime();
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (++letters > MOST_LETTERS_ON_A_PAGE) {
                throw new WordCollector.Enough();
            }
            super.processTextPosition(letter);
        }

        @Override
        protected void writePageEnd() throws IOException {
            letters = 0;
            super.writePageEnd();
        }
    }

    private static final class Sink extends Writer {
        private final WordCollector words;

        Sink(WordCollector words) {
            this.words = words;
        }

        @Override
        public void write(char[] letters, int from, int length) {
            words.add(new String(letters, from, length));
        }

        @Override
        public void flush() {
            // What was added is kept already.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
