package vn.capuy.document.content.reading;

import java.io.File;
import java.io.IOException;
import vn.capuy.document.content.look.FileFormat;

/**
 * The words of a file.
 *
 * @param text empty where there are none
 * @param note why there are none, or not all; null where there is nothing to say
 */
record Words(String text, ReadingNote note) {
    /** @throws IOException where the file cannot be read as what it is */
    static Words of(FileFormat format, File file, WordLimits limits) throws IOException {
        var words = new WordCollector(limits);
        try {
            switch (format) {
                case DOCX -> OfficeWords.docx(file, words);
                case ODT -> OfficeWords.odt(file, words);
                case PDF -> PdfWords.read(file, words);
                case TEXT -> PlainWords.read(file, words);
                default -> {
                    return new Words("", ReadingNote.FORMAT_NOT_SEARCHED);
                }
            }
        } catch (WordCollector.Enough e) {
            return new Words(words.text(), ReadingNote.CUT_SHORT);
        } catch (PdfWords.UnusualCoding e) {
            return new Words("", ReadingNote.UNUSUAL_CODING);
        }
        String text = words.text();
        return new Words(text, text.isEmpty() ? ReadingNote.NO_WORDS : null);
    }
}
