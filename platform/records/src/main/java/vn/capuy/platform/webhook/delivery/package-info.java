/** Delivers events, one subscriber at a time by one sender, until they are taken or given up. */
package vn.capuy.platform.webhook.delivery;
