/** Where events may be sent: never to an address inside, unless the configuration says so. */
package vn.capuy.platform.webhook.target;
