package vn.capuy.document.dispatch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sendings that were made just now. */
@Schema(name = "DocumentSent")
public record SentView(List<DispatchSummary> items) {}
