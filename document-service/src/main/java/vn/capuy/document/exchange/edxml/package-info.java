/** The message of the exchange as XML: written, and read with every fault told by its element's path. */
package vn.capuy.document.exchange.edxml;
