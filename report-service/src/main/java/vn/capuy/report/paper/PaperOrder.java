package vn.capuy.report.paper;

import java.util.UUID;
import vn.capuy.kernel.name.Language;

/**
 * A report that may be made: who asked for it may read the seal, and the seal has all that the template asks for.
 *
 * @param name of the file
 * @param org whose figures they are
 */
public record PaperOrder(UUID seal, UUID template, Language language, PaperFormat format, String name, String org) {}
