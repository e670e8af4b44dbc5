const ADDRESSEES = /^<p>([^<。；！？]{2,300}：)<\/p>/u;

/** Marks a first paragraph that names the addressees (主送机关), which GB/T 9704—2012 sets flush left. */
export function markAddressees(html: string): string {
  return html.replace(ADDRESSEES, '<p class="addressees">$1</p>');
}
