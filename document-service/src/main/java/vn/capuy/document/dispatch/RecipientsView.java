package vn.capuy.document.dispatch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recipients of a document as they now stand, in the order in which they were named. */
@Schema(name = "DocumentRecipients")
public record RecipientsView(List<RecipientView> items) {}
