package vn.capuy.document.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a message.
 *
 * @param received how many receivers got it just now; 0 where all had it already
 * @param messages the message as each receiver within the caller's scope has it
 */
@Schema(name = "ExchangeReceipt")
record ReceivedView(int received, List<MessageView> messages) {}
